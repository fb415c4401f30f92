import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import { serverNow } from '#lib/time/clock.ts'
import chip from '#components/table/filter/FilterChip.module.css'
import { auditKeptSince } from '#features/audit/windows.ts'
import { dayInRange, daysOf, isRange, ranges } from './audit-range.ts'
import { say } from './messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

interface RangeEditorProps {
  range: string
  zone: string
  onChange: (range: string) => void
  onDone: () => void
}

/** Spans that end today, or a custom range of days; both ends are included. */
export function RangeEditor({ range, zone, onChange, onDone }: RangeEditorProps) {
  const group = useId()
  const [now] = useState(serverNow)
  const [days, setDays] = useState(() => daysOf(range, zone, now))
  const own = `${days.first}..${days.last}`
  const bounds = { min: dayInRange(auditKeptSince(now), zone), max: dayInRange(now, zone) }
  const usable = isRange(own)
  const backwards = days.first !== '' && days.last !== '' && days.first > days.last
  return (
    <div className={chip.editor}>
      <fieldset>
        <legend className="visually-hidden">{say.days()}</legend>
        {ranges.map(({ value, label }) => (
          <label key={value} className={chip.option}>
            <input
              type="radio"
              name={group}
              checked={value === range}
              onChange={() => {
                onChange(value)
                setDays(daysOf(value, zone, now))
              }}
            />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <form
        className={chip.since}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          event.stopPropagation()
          if (!usable) return
          onChange(own)
          onDone()
        }}
      >
        {(['first', 'last'] as const).map((end) => (
          <label key={end} className={chip.field}>
            {end === 'first' ? say.firstDay() : say.lastDay()}
            <input
              type="date"
              {...bounds}
              value={days[end]}
              onChange={(event) => setDays({ ...days, [end]: event.currentTarget.value })}
            />
          </label>
        ))}
        <p className={chip.hint}>{backwards ? say.lastDayBeforeFirst() : say.daysBegin({ zone })}</p>
        <div className={chip.foot}>
          <Button type="submit" size="xs" disabled={!usable}>
            {common.apply()}
          </Button>
        </div>
      </form>
    </div>
  )
}
