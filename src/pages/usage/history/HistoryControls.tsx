import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { startTransition, useOptimistic } from 'react'
import { meterKeys, meters } from '#api/services.ts'
import { dayOf, dayText } from '#lib/time/zoned-time.ts'
import '#theme/mantine-overlay-styles.ts'
import classes from '../usage.module.css'
import { type RangeId, type UsageSearch } from '#features/usage/usage-search.ts'
import { useFormatters } from '#features/usage/use-formatters.ts'
import { say } from './messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

const ranges: readonly { value: RangeId; label: string }[] = [
  {
    value: 'cycle',
    get label() {
      return say.thisBillingMonth()
    },
  },
  {
    value: '7d',
    get label() {
      return say.last7Days()
    },
  },
  {
    value: '30d',
    get label() {
      return say.last30Days()
    },
  },
  {
    value: '90d',
    get label() {
      return say.last90Days()
    },
  },
  {
    value: '12m',
    get label() {
      return say.last12Months()
    },
  },
  {
    value: 'custom',
    get label() {
      return say.fromTo()
    },
  },
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
  // The address follows in a transition, which may take a while; the box shows its new state at once.
  const [compares, showCompares] = useOptimistic(search.compare)
  const compare = (checked: boolean) =>
    startTransition(() => {
      showCompares(checked)
      onChoose({ compare: checked })
    })
  const chooseRange = (range: string) =>
    onChoose(
      range === 'custom'
        ? { range, from: search.from || `${today.slice(0, 8)}01`, to: search.to || today }
        : { range: ranges.find(({ value }) => value === range)?.value ?? '30d' },
    )
  return (
    <div className={classes.controls}>
      <NativeSelect
        label={say.service()}
        value={search.service}
        onChange={({ currentTarget }) => {
          const service = meterKeys.find((key) => key === currentTarget.value)
          if (service) onChoose({ service })
        }}
        data={meterKeys.map((value) => ({ value, label: meters[value].label }))}
      />
      <NativeSelect
        label={say.time()}
        value={search.range}
        onChange={({ currentTarget }) => chooseRange(currentTarget.value)}
        data={ranges.filter(({ value }) => knowsCycle || value !== 'cycle')}
      />
      {search.range === 'custom' && (
        <>
          <DayField label={say.from()} value={search.from} most={search.to} onDay={(from) => onChoose({ from })} />
          <DayField
            label={say.to()}
            value={search.to}
            least={search.from}
            most={today}
            onDay={(to) => onChoose({ to })}
          />
        </>
      )}
      <NativeSelect
        label={say.steps()}
        value={search.by}
        onChange={({ currentTarget }) =>
          onChoose({ by: currentTarget.value === 'hour' ? 'hour' : currentTarget.value === 'month' ? 'month' : 'day' })
        }
        data={[
          { value: 'hour', label: say.hours() },
          { value: 'day', label: say.days() },
          { value: 'month', label: say.calendarMonths() },
        ]}
      />
      <NativeSelect
        label={common.show()}
        value={search.view}
        onChange={({ currentTarget }) => onChoose({ view: currentTarget.value === 'total' ? 'total' : 'period' })}
        data={
          monthly
            ? [
                { value: 'period', label: say.usedInEachStep() },
                { value: 'total', label: say.runningSum() },
              ]
            : [
                { value: 'period', label: say.changeInEachStep() },
                { value: 'total', label: say.stored() },
              ]
        }
      />
      <Checkbox
        className={classes.check ?? ''}
        label={say.compareTimeBefore()}
        checked={compares}
        onChange={({ currentTarget: { checked } }) => compare(checked)}
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
