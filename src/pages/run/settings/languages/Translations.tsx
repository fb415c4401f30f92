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
import { say } from './messages/say.ts'
import { listInWords } from '#lib/words/list-in-words.ts'

/** How complete each language of a dictionary is. That takes one request per language, so it waits for a click. */
export function Translations({ dictionary }: { dictionary: Dictionary }) {
  const [asked, setAsked] = useState(false)
  return (
    <Card>
      <div>
        <h2>{say.translations()}</h2>
        <p className="text-dim">{languagesOf(dictionary)}</p>
      </div>
      {asked ? (
        <Progress dictionary={dictionary} />
      ) : (
        dictionary.languages.length > 0 && (
          <div>
            <Button variant="default" size="xs" onClick={() => setAsked(true)}>
              {say.lookForMissing()}
            </Button>
          </div>
        )
      )}
    </Card>
  )
}

function languagesOf({ languages, fallback }: Dictionary): string {
  if (languages.length === 0) return say.noLanguagesYet()
  const codes = listInWords(
    languages.map(({ code, active }) => (active ? code : say.switchedOff({ code }))),
    'unit',
  )
  return !fallback ? say.languagesWithoutFallback({ codes }) : say.languagesAndFallback({ codes, fallback })
}

function Progress({ dictionary }: { dictionary: Dictionary }) {
  const profile = useProfileId()
  const write = useNumberStyle()
  const codes = dictionary.languages.map(({ code }) => code)
  const reads = useQueries({ queries: codes.map((code) => dictionaries.texts(profile, dictionary.id, code)) })
  const failed = reads.find(({ error, data }) => error && !data)
  if (failed)
    return <ErrorPanel error={failed.error} title={say.textsNotRead()} onRetry={() => void failed.refetch()} />
  if (reads.some(({ data }) => data === undefined)) return <p role="status">{say.readingTheTexts()}</p>
  const progress = translationProgress(Object.fromEntries(codes.map((code, at) => [code, reads[at]?.data ?? {}])))
  return (
    <ul className={styles.progress} aria-label={say.progressOfTheLanguages()}>
      {progress.map(({ code, translated, missing }) => (
        <li key={code}>
          {say.translatedTexts({
            code,
            translated: write(translated),
            all: write(translated + missing.length),
          })}
          {missing.length > 0 && (
            <details>
              <summary>{say.missingTexts({ n: missing.length, missing: write(missing.length) })}</summary>
              <code className={styles.keys}>{missing.join(' ')}</code>
            </details>
          )}
        </li>
      ))}
    </ul>
  )
}
