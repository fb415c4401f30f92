import { Button } from '@mantine/core'
import { useEffect, useId, useState } from 'react'
import { describeError } from '#components/feedback/describe-error.ts'
import { SkeletonLine } from '#components/feedback/Skeleton.tsx'
import { matchingOptions, withValues, type FilterOption, type FilterOptions } from './filter-options.ts'
import styles from './FilterChip.module.css'
import { say } from '../messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

interface ChoiceEditorProps {
  label: string
  value: readonly string[]
  options: FilterOptions
  multiple: boolean
  freeText: boolean
  onChange: (values: string[]) => void
  onDone: () => void
}

const SEARCH_FROM = 9
const MOST_SHOWN = 60

/** The editor of a filter with choices: boxes to tick (or one to choose), a search when there are many, and free text. */
export function ChoiceEditor({ label, value, options, multiple, freeText, onChange, onDone }: ChoiceEditorProps) {
  const { all, failure } = useOptions(options)
  const [text, setText] = useState('')
  const group = useId()
  const offered = withValues(all ?? [], value)
  const matching = matchingOptions(offered, text)
  const typed = text.trim()
  const canAdd = freeText && typed !== '' && !offered.some((option) => option.value === typed)

  const choose = (chosen: string, on: boolean) => {
    const others = multiple ? value.filter((each) => each !== chosen) : []
    onChange(on ? [...others, chosen] : [...others])
  }
  const add = () => {
    if (typed === '') return
    choose(typed, true)
    setText('')
    if (!multiple) onDone()
  }

  return (
    <div className={styles.editor}>
      {freeText || offered.length >= SEARCH_FROM ? (
        <form
          className={styles.find}
          onSubmit={(event) => {
            event.preventDefault()
            const only = matching.length === 1 ? matching[0] : undefined
            if (only !== undefined && !canAdd) choose(only.value, true)
            else if (canAdd) add()
          }}
        >
          <input
            data-autofocus
            aria-label={freeText ? say.labelToFilterBy({ label }) : say.findInLabel({ label })}
            placeholder={freeText ? say.typeOrChoose() : say.find()}
            autoComplete="off"
            spellCheck={false}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          {canAdd ? (
            <Button type="submit" size="xs" variant="default">
              {common.add()}
            </Button>
          ) : null}
        </form>
      ) : null}
      {failure === undefined ? null : <p className={styles.note}>{failure}</p>}
      {all === undefined && failure === undefined ? (
        <div className={styles.note} aria-busy="true">
          <SkeletonLine width={140} />
        </div>
      ) : null}
      <fieldset>
        <legend className="visually-hidden">{label}</legend>
        {matching.slice(0, MOST_SHOWN).map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type={multiple ? 'checkbox' : 'radio'}
              name={group}
              checked={value.includes(option.value)}
              onChange={(event) => choose(option.value, event.currentTarget.checked)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </fieldset>
      {matching.length > MOST_SHOWN ? (
        <p className={styles.note}>{say.typeToFindAmong({ count: matching.length })}</p>
      ) : null}
      {all !== undefined && matching.length === 0 && !canAdd ? (
        <p className={styles.note}>{say.nothingToChoose()}</p>
      ) : null}
    </div>
  )
}

function useOptions(options: FilterOptions): { all: readonly FilterOption[] | undefined; failure: string | undefined } {
  const [loaded, setLoaded] = useState<readonly FilterOption[]>()
  const [failure, setFailure] = useState<string>()
  const [load] = useState(() => options)
  useEffect(() => {
    if (typeof load !== 'function') return undefined
    let here = true
    load().then(
      (found) => here && setLoaded(found),
      (error: unknown) => here && setFailure(say.choicesDidNotLoad({ summary: describeError(error).summary })),
    )
    return () => {
      here = false
    }
  }, [load])
  return { all: typeof options === 'function' ? loaded : options, failure }
}
