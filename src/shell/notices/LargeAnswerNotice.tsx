import { useSyncExternalStore } from 'react'
import { largeAnswers, megabytes, onLargeAnswers } from '#api/http/large-answers.ts'
import { TextButton } from '#components/display/TextButton.tsx'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import { say } from '../messages/say.ts'

/** Says that a very large answer is being read, shows the progress, and lets a person stop it. */
export function LargeAnswerNotice() {
  const answers = useSyncExternalStore(onLargeAnswers, largeAnswers)
  const [answer] = answers
  if (!answer) return null
  return (
    <Notice tone="warn" apart role="status">
      {/* Text that changes has an element of its own, which a translator may replace. */}
      <span>
        {say.veryLargeAnswerBeing({
          what: answer.what,
          megabytes: megabytes(answers.reduce((sum, { read }) => sum + read, 0)),
        })}
      </span>{' '}
      <TextButton onClick={() => answers.forEach(({ stop }) => stop())}>{say.stop()}</TextButton>
    </Notice>
  )
}
