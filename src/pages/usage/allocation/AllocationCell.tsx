import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useController, useFormContext, type UseFormReturn } from 'react-hook-form'
import type { Share } from '#api/account/allocation.ts'
import type { Cycle } from '#features/usage/billing-cycle.ts'
import { meters, type ServiceKey } from '#api/services.ts'
import { useNow } from '#components/display/use-now.ts'
import '#theme/mantine-overlay-styles.ts'
import { meterLevelNames, stateOf } from '#features/usage/meter-state.ts'
import { useFormatters } from '#features/usage/use-formatters.ts'
import { type Cells, cellName, cellOf, readAmount, writeUnits } from './allocation-matrix.ts'
import { cellForecast, describeCellForecast } from './cell-forecast.ts'
import classes from './allocation.module.css'
import { say } from './messages/say.ts'

interface AllocationCellProps {
  service: ServiceKey
  share: Share
  profileName: string
  /** Null when it cannot be read, undefined while it is being read. */
  used: number | null | undefined
  /** The billing month of the account; null while it is unknown. */
  cycle: Cycle | null
}

/** How much of one service a profile may use, beside what it uses. */
export function AllocationCell({ service, share, profileName, used, cycle }: AllocationCellProps) {
  const writers = useFormatters()
  const { number, numbers } = writers
  const form = useFormContext<Cells>()
  const [inHand, setInHand] = useState(false)
  const now = useNow()
  const { field, fieldState } = useController<Cells>({ name: cellName(share.profile, service) })
  const { label } = meters[service]
  const text = field.value ?? ''
  const amount = readAmount(text, numbers)
  const state = stateOf(service, used ?? null, amount ?? share.units[service])
  const words =
    used === undefined ? '…' : used === null ? say.amountUsedUnknown() : say.numberUsed({ number: number(used) })
  const pressing = ['full', 'over', 'ninety', 'eighty'].includes(state.level)
  const forecast = inHand && amount !== undefined ? cellForecast({ service, amount, used, cycle, now }) : undefined
  return (
    <td data-label={label} data-unit={meters[service].unit({ n: 2 })}>
      <TextInput
        size="xs"
        aria-label={say.cellLabel({ label, name: profileName })}
        {...field}
        value={text}
        inputMode="decimal"
        autoComplete="off"
        error={fieldState.error?.message}
        classNames={{ input: classes.input ?? '' }}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        description={
          <>
            {words}
            {pressing && <span className={classes.pressing}> · {meterLevelNames(state.level)}</span>}
            {forecast && cycle && (
              <span className={classes.forecast}>{describeCellForecast(forecast, service, cycle, writers)}</span>
            )}
          </>
        }
        onFocus={() => setInHand(true)}
        onChange={(event) => {
          field.onChange(event)
          recheckSum(form, service, field.name)
        }}
        onBlur={() => {
          setInHand(false)
          // Written like all other numbers, so that equal amounts look equal.
          if (amount !== undefined && writeUnits(amount, numbers) !== text) field.onChange(writeUnits(amount, numbers))
          field.onBlur()
        }}
      />
    </td>
  )
}

/** When the sum of a service is right again, removes the error from all of its cells. */
function recheckSum({ formState, trigger }: UseFormReturn<Cells>, service: ServiceKey, changed: string): void {
  const complaining = Object.keys(formState.errors).filter(
    (name) => name !== changed && cellOf(name)?.service === service,
  )
  if (complaining.length > 0) void trigger(complaining)
}
