import { useFormContext } from 'react-hook-form'
import { exactTime } from '#lib/time/exact-time.ts'
import { formatNumber, type NumberStyle } from '#lib/number-style.ts'
import { useNow } from '#components/display/use-now.ts'
import type { AccountForm } from './account-form.ts'
import classes from '../account.module.css'

/** A number and the present in the formats that are chosen, before they are saved. */
export function FormatSample() {
  const { watch } = useFormContext<AccountForm>()
  const now = useNow()
  const form = watch()
  const zone = { zone: form.timezone, hour12: form.time_format === '12', dateFormat: form.date_format }
  const style: NumberStyle = { decimal: mark(form.decimal_separator), thousand: mark(form.thousand_separator) }
  return (
    <p className={classes.sample} role="status" aria-label="Sample">
      {style.decimal === style.thousand ? 'The two separators must differ.' : formatNumber(1234.56, style, 2)}
      <span className="text-dim">{exactTime(new Date(now), zone)}</span>
    </p>
  )
}

const mark = (text: string) => (text === ',' ? ',' : '.')
