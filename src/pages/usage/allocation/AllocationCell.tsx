import { TextInput } from '@mantine/core'
import { useController } from 'react-hook-form'
import type { Share } from '../../../api/allocation.ts'
import { meters, type ServiceKey } from '../../../api/services.ts'
import '../../../mantine-overlay-styles.ts'
import { levelWords, stateOf } from '../../../api/meter-state.ts'
import { useWriters } from '../../shell/usage/use-writers.ts'
import { type Cells, cellName, readAmount, writeUnits } from './allocation-matrix.ts'
import classes from './allocation.module.css'

interface AllocationCellProps {
  service: ServiceKey
  share: Share
  profileName: string
  /** Null when it cannot be read, undefined while it is on its way. */
  used: number | null | undefined
}

/** How much one profile may use of one service, beside what it uses. */
export function AllocationCell({ service, share, profileName, used }: AllocationCellProps) {
  const { number, numbers } = useWriters()
  const { field, fieldState } = useController<Cells>({ name: cellName(share.profile, service) })
  const { label } = meters[service]
  const text = field.value ?? ''
  const amount = readAmount(text, numbers)
  const now = stateOf(service, used ?? null, amount ?? share.units[service])
  const words = used === undefined ? '…' : used === null ? 'Use unknown' : `${number(used)} used`
  const pressing = now.level === 'full' || now.level === 'over' || now.level === 'ninety' || now.level === 'eighty'
  return (
    <td data-label={label}>
      <TextInput
        size="xs"
        aria-label={`${label} of ${profileName}`}
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
            {pressing && <span className={classes.pressing}> · {levelWords(now.level)}</span>}
          </>
        }
        onBlur={() => {
          // Written as everything else is, so that what is the same looks the same.
          if (amount !== undefined && writeUnits(amount, numbers) !== text) field.onChange(writeUnits(amount, numbers))
          field.onBlur()
        }}
      />
    </td>
  )
}
