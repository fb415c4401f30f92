import { useSyncExternalStore } from 'react'
import { largeAnswers, megabytes, onLargeAnswers } from '#api/http/large-answers.ts'
import { TextButton } from '#components/display/TextButton.tsx'
import { Notice } from '#components/feedback/notice/Notice.tsx'

/** Says that a very large answer is being read, how far it is, and lets a person stop it. */
export function LargeAnswerNotice() {
  const answers = useSyncExternalStore(onLargeAnswers, largeAnswers)
  const [answer] = answers
  if (!answer) return null
  return (
    <Notice tone="warn" apart role="status">
      {/* Text that changes has an element of its own, which a translator may replace. */}
      <span>
        {`A very large answer is being read (${answer.what}): ${megabytes(answers.reduce((sum, { read }) => sum + read, 0))} so far.`}
      </span>{' '}
      <TextButton onClick={() => answers.forEach(({ stop }) => stop())}>Stop</TextButton>
    </Notice>
  )
}
