import { Button } from '@mantine/core'
import { useState } from 'react'
import { useDiscardDraft } from '../form/draft/discard-draft.ts'
import styles from './BrokenPart.module.css'
import { ErrorPanel } from './ErrorPanel.tsx'
import { say } from '../messages/say.ts'

const titles = { editor: say.editorNotShown, preview: say.previewNotShown }

/** What a part of a page contains. */
export type BrokenPartName = keyof typeof titles

interface BrokenPartProps {
  part: BrokenPartName
  text?: string | undefined
  onRetry: () => void
}

/** Shown in place of a part of the page that failed to render. */
export function BrokenPart({ part, text, onRetry }: BrokenPartProps) {
  const discard = useDiscardDraft()
  const [reading, setReading] = useState(false)
  return (
    <div>
      <ErrorPanel
        title={titles[part]()}
        error={{
          title: say.faultAppNotData(),
          nextStep: say.restPageWorksNothing(),
        }}
        onRetry={onRetry}
        actions={
          <>
            {discard && (
              <Button variant="default" size="xs" onClick={discard}>
                {say.discardTheDraft()}
              </Button>
            )}
            {text !== undefined && (
              <Button variant="default" size="xs" aria-expanded={reading} onClick={() => setReading(!reading)}>
                {say.showAsText()}
              </Button>
            )}
          </>
        }
      />
      {reading && <pre className={styles['text']}>{text}</pre>}
    </div>
  )
}
