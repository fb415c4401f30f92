import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { meterKeys, meters } from '#api/services.ts'
import { dayOf, dayText } from '#lib/time/zoned-time.ts'
import '#theme/mantine-overlay-styles.ts'
import classes from '../usage.module.css'
import { type RangeId, type UsageSearch } from '#features/usage/usage-search.ts'
import { useFormatters } from '#features/usage/use-formatters.ts'

const ranges: readonly { value: RangeId; label: string }[] = [
  { value: 'cycle', label: 'This billing month' },
  { value: '7d', label: 'Last 7 days' },
  { value: '30d', label: 'Last 30 days' },
  { value: '90d', label: 'Last 90 days' },
  { value: '12m', label: 'Last 12 months' },
  { value: 'custom', label: 'From … to …' },
]

interface HistoryControlsProps {
  search: UsageSearch
  onChoose: (changes: Partial<UsageSearch>) => void
  knowsCycle: boolean
  now: number
}

/** What the history shows: service, time range, step size, and sums or amounts per step. */
export function HistoryControls({ search, onChoose, knowsCycle, now }: HistoryControlsProps) {
  const { zone } = useFormatters().style
  const today = dayText(dayOf(zone, now))
  const monthly = meters[search.service].kind === 'monthly'
  const chooseRange = (range: string) =>
    onChoose(
      range === 'custom'
        ? { range, from: search.from || `${today.slice(0, 8)}01`, to: search.to || today }
        : { range: ranges.find(({ value }) => value === range)?.value ?? '30d' },
    )
  return (
    <div className={classes.controls}>
      <NativeSelect
        label="Service"
        value={search.service}
        onChange={({ currentTarget }) => {
          const service = meterKeys.find((key) => key === currentTarget.value)
          if (service) onChoose({ service })
        }}
        data={meterKeys.map((value) => ({ value, label: meters[value].label }))}
      />
      <NativeSelect
        label="Time"
        value={search.range}
        onChange={({ currentTarget }) => chooseRange(currentTarget.value)}
        data={ranges.filter(({ value }) => knowsCycle || value !== 'cycle')}
      />
      {search.range === 'custom' && (
        <>
          <DayField label="From" value={search.from} most={search.to} onDay={(from) => onChoose({ from })} />
          <DayField label="To" value={search.to} least={search.from} most={today} onDay={(to) => onChoose({ to })} />
        </>
      )}
      <NativeSelect
        label="Steps"
        value={search.by}
        onChange={({ currentTarget }) =>
          onChoose({ by: currentTarget.value === 'hour' ? 'hour' : currentTarget.value === 'month' ? 'month' : 'day' })
        }
        data={[
          { value: 'hour', label: 'Hours' },
          { value: 'day', label: 'Days' },
          { value: 'month', label: 'Calendar months' },
        ]}
      />
      <NativeSelect
        label="Show"
        value={search.view}
        onChange={({ currentTarget }) => onChoose({ view: currentTarget.value === 'total' ? 'total' : 'period' })}
        data={
          monthly
            ? [
                { value: 'period', label: 'Used in each step' },
                { value: 'total', label: 'Running sum' },
              ]
            : [
                { value: 'period', label: 'Change in each step' },
                { value: 'total', label: 'Stored' },
              ]
        }
      />
      <Checkbox
        className={classes.check ?? ''}
        label="Compare with the time before"
        checked={search.compare}
        onChange={({ currentTarget }) => onChoose({ compare: currentTarget.checked })}
      />
    </div>
  )
}

interface DayFieldProps {
  label: string
  value: string
  least?: string
  most?: string
  onDay: (day: string) => void
}

/** A day field. A half-typed or impossible day leaves the shown range as it is. */
function DayField({ label, value, least, most, onDay }: DayFieldProps) {
  return (
    <TextInput
      label={label}
      type="date"
      defaultValue={value}
      min={least}
      max={most}
      onChange={({ currentTarget }) => {
        if (currentTarget.validity.valid && currentTarget.value !== '') onDay(currentTarget.value)
      }}
    />
  )
}
