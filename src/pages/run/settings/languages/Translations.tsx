import { Button } from '@mantine/core'
import { useQueries } from '@tanstack/react-query'
import { useState } from 'react'
import { dictionaries, type Dictionary } from '#api/dictionaries.ts'
import { useNumberStyle } from '#components/display/use-number-style.ts'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { useProfileId } from '#app/use-session.ts'
import { Card } from '#components/layout/Card.tsx'
import { translationProgress } from './dictionary-references.ts'
import styles from './languages.module.css'

/** How far each language of a dictionary is. Each is a request of its own, so it is asked for on a press. */
export function Translations({ dictionary }: { dictionary: Dictionary }) {
  const [asked, setAsked] = useState(false)
  return (
    <Card>
      <div>
        <h2>Translations</h2>
        <p className="text-dim">
          {dictionary.languages.length === 0
            ? 'The dictionary has no languages yet.'
            : `Languages: ${dictionary.languages.map(({ code, active }) => (active ? code : `${code} (off)`)).join(', ')}. Fallback: ${dictionary.fallback ?? 'none'}.`}
        </p>
      </div>
      {asked ? (
        <Progress dictionary={dictionary} />
      ) : (
        dictionary.languages.length > 0 && (
          <div>
            <Button variant="default" size="xs" onClick={() => setAsked(true)}>
              Look for missing texts
            </Button>
          </div>
        )
      )}
    </Card>
  )
}

function Progress({ dictionary }: { dictionary: Dictionary }) {
  const profile = useProfileId()
  const write = useNumberStyle()
  const codes = dictionary.languages.map(({ code }) => code)
  const reads = useQueries({ queries: codes.map((code) => dictionaries.texts(profile, dictionary.id, code)) })
  const failed = reads.find(({ error, data }) => error && !data)
  if (failed)
    return <ErrorPanel error={failed.error} title="The texts could not be read" onRetry={() => void failed.refetch()} />
  if (reads.some(({ data }) => data === undefined)) return <p role="status">Reading the texts…</p>
  const progress = translationProgress(Object.fromEntries(codes.map((code, at) => [code, reads[at]?.data ?? {}])))
  return (
    <ul className={styles.progress} aria-label="Progress of the languages">
      {progress.map(({ code, translated, missing }) => (
        <li key={code}>
          <b>{code}</b>: {write(translated)} of {write(translated + missing.length)} texts
          {missing.length > 0 && (
            <details>
              <summary>{missing.length === 1 ? '1 is missing' : `${write(missing.length)} are missing`}</summary>
              <code className={styles.keys}>{missing.join(' ')}</code>
            </details>
          )}
        </li>
      ))}
    </ul>
  )
}
