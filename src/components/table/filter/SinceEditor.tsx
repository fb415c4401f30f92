import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import { withValues } from './filter-options.ts'
import styles from './FilterChip.module.css'
import type { SinceFilter } from './list-filter.ts'
import { parseSince, sincePresets, describeSince, describeSpan } from './since.ts'
import { say } from '../messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

interface SinceEditorProps {
  filter: SinceFilter
  value: readonly string[]
  onChange: (values: string[]) => void
  onDone: () => void
}

/** The editor of a date filter: the last so many days, or everything since a certain day. */
export function SinceEditor({ filter, value, onChange, onDone }: SinceEditorProps) {
  const group = useId()
  const [current] = value
  const chosen = current === undefined ? undefined : parseSince(current)
  const [day, setDay] = useState(chosen?.kind === 'day' ? chosen.day : '')
  const spans = withValues(
    sincePresets.map((each) => ({ value: each, label: describeSince(each) })),
    current !== undefined && chosen?.kind === 'span' ? [current] : [],
  )
  const usable = parseSince(day)?.kind === 'day'
  return (
    <div className={styles.editor}>
      <fieldset>
        <legend className="visually-hidden">{filter.label}</legend>
        {spans.map(({ value: span }) => (
          <label key={span} className={styles.option}>
            <input type="radio" name={group} checked={span === current} onChange={() => onChange([span])} />
            <span>{describeSpan(span)}</span>
          </label>
        ))}
      </fieldset>
      <form
        className={styles.since}
        onSubmit={(event) => {
          event.preventDefault()
          if (!usable) return
          onChange([day])
          onDone()
        }}
      >
        <label className={styles.field}>
          {say.sinceADay()}
          <input
            type="date"
            min="1900-01-01"
            max="2999-12-31"
            value={day}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
        </label>
        <p className={styles.hint}>{say.beginsMidnightZone({ zone: filter.zone })}</p>
        <div className={styles.foot}>
          <Button type="submit" size="xs" disabled={!usable}>
            {common.apply()}
          </Button>
        </div>
      </form>
    </div>
  )
}
