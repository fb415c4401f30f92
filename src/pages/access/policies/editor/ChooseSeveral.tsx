import { Suspense, useState } from 'react'
import type { KnownResources } from '#api/named-resources.ts'
import type { Nouns } from '#features/policies/things-in-words.ts'
import { TextButton } from '#components/display/TextButton.tsx'
import { lazyPart } from '#components/feedback/lazy-part.ts'
import { say } from './messages/say.ts'

const SeveralDialog = lazyPart(() => import('./SeveralDialog.tsx'), 'SeveralDialog')

interface ChooseSeveralProps {
  /** Names the row: "Target 1". */
  name: string
  nouns: Nouns
  known: KnownResources
  chosen: string
  onChoose: (ids: string[]) => void
}

/** Opens a dialog to choose several things for a row that names one. */
export function ChooseSeveral({ name, ...props }: ChooseSeveralProps) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <TextButton aria-label={say.nameChooseSeveral({ name })} onClick={() => setOpen(true)}>
        {say.chooseSeveral()}
      </TextButton>
      {open && (
        <Suspense>
          <SeveralDialog {...props} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
