import { Button } from '@mantine/core'
import { useState } from 'react'
import { useDiscardDraft } from '../form/draft/discard-draft.ts'
import styles from './BrokenPart.module.css'
import { ErrorPanel } from './ErrorPanel.tsx'

interface BrokenPartProps {
  part: string
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
        title={`The ${part} could not be shown`}
        error={{
          title: 'This is a fault of the app, not of your data',
          nextStep: 'The rest of the page works, and nothing that was typed is lost.',
        }}
        onRetry={onRetry}
        actions={
          <>
            {discard && (
              <Button variant="default" size="xs" onClick={discard}>
                Discard the draft
              </Button>
            )}
            {text !== undefined && (
              <Button variant="default" size="xs" aria-expanded={reading} onClick={() => setReading(!reading)}>
                Show as text
              </Button>
            )}
          </>
        }
      />
      {reading && <pre className={styles['text']}>{text}</pre>}
    </div>
  )
}
