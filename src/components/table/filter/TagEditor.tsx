import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { SkeletonLine } from '#components/feedback/Skeleton.tsx'
import { foldText } from '#lib/text/fold-text.ts'
import { wordMatcher } from '#lib/text/match-words.ts'
import styles from './FilterChip.module.css'
import type { TagsFilter } from './list-filter.ts'
import { chosenKey, keysFor, tagParts, describeTagFilter, withTag } from './tag-filter.ts'
import { TagChoice } from './TagChoice.tsx'
import { useLoaded } from '../use-loaded.ts'
import { say } from '../messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

interface TagEditorProps {
  filter: TagsFilter
  value: readonly string[]
  onChange: (values: string[]) => void
}

const MOST_SHOWN = 60

/** The editor of a tag filter: choose a key, then its values with counts; `key=value` can also be typed at once. */
export function TagEditor({ filter, value, onChange }: TagEditorProps) {
  const [text, setText] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const keys = useLoaded('keys', filter.keys)
  const known = keys.data ?? []
  const key = chosenKey(known, text)
  const values = useLoaded(key, filter.valuesOf)
  const rest = tagParts(text).value ?? ''
  const offered = (values.data?.values ?? []).filter((one) => one.value !== '' && wordMatcher(rest)(one.value))
  const exact =
    offered.find((one) => one.value === rest) ?? offered.find((one) => foldText(one.value) === foldText(rest))
  const open = (chosen: string) => {
    setText(`${chosen}=`)
    input.current?.focus()
  }
  const tick = (tag: string, on: boolean) => onChange(withTag(value, tag, on))
  const take = () => {
    const [first] = keysFor(known, text)
    if (key === undefined) {
      if (text.trim() !== '') open(first ?? text.trim())
      return
    }
    const typed = exact?.value ?? (offered.length === 1 ? offered[0]?.value : rest)
    tick(rest === '' ? key : `${key}=${typed ?? rest}`, true)
    setText(`${key}=`)
  }
  const failure = keys.failure ?? values.failure
  return (
    <div className={styles.editor}>
      <form
        className={styles.find}
        onSubmit={(event) => {
          event.preventDefault()
          take()
        }}
      >
        <input
          ref={input}
          data-autofocus
          aria-label={say.labelToFilterBy({ label: filter.label })}
          placeholder={say.keyValue()}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {key !== undefined && rest !== '' && exact === undefined ? (
          <Button type="submit" size="xs" variant="default">
            {common.add()}
          </Button>
        ) : null}
      </form>
      <p className={styles.note}>{say.chooseKey()}</p>
      {failure === undefined ? null : <p className={styles.note}>{failure}</p>}
      {key === undefined ? (
        <>
          {value.length === 0 ? null : <Held value={value} onTick={tick} />}
          {keys.busy ? <Loading /> : null}
          <ul className="unmarked" aria-label={say.keys()}>
            {keysFor(known, text)
              .slice(0, MOST_SHOWN)
              .map((one) => (
                <li key={one}>
                  <button type="button" className={styles.key} onClick={() => open(one)}>
                    {one}
                  </button>
                </li>
              ))}
          </ul>
        </>
      ) : (
        <fieldset>
          <legend className="visually-hidden">{say.valuesOfKey({ key })}</legend>
          {rest === '' ? <TagChoice tag={key} label={say.anyValue()} held={value} onTick={tick} /> : null}
          {values.busy ? <Loading /> : null}
          {offered.slice(0, MOST_SHOWN).map((one) => (
            <TagChoice
              key={one.value}
              tag={`${key}=${one.value}`}
              label={one.value}
              count={`${one.count}${values.data?.least === true ? '+' : ''}`}
              held={value}
              onTick={tick}
            />
          ))}
          {offered.length > MOST_SHOWN ? (
            <p className={styles.note}>{say.typeToFindAmong({ count: offered.length })}</p>
          ) : null}
        </fieldset>
      )}
    </div>
  )
}

function Held({ value, onTick }: { value: readonly string[]; onTick: (tag: string, on: boolean) => void }) {
  return (
    <fieldset>
      <legend className="visually-hidden">{say.inForceTagFilter({ tagFilter: describeTagFilter(value) })}</legend>
      {value.map((tag) => (
        <TagChoice key={tag} tag={tag} label={tag} held={value} onTick={onTick} />
      ))}
    </fieldset>
  )
}

function Loading() {
  return (
    <div className={styles.note} aria-busy="true">
      <SkeletonLine width={140} />
    </div>
  )
}
