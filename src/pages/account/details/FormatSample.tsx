import { useFormContext } from 'react-hook-form'
import { exactTime } from '#lib/time/exact-time.ts'
import { formatNumber, type NumberStyle } from '#lib/number-style.ts'
import { useNow } from '#components/display/use-now.ts'
import type { AccountForm } from './account-form.ts'
import classes from '../account.module.css'
import { say } from './messages/say.ts'

/** A number and the present time in the chosen formats, before they are saved. */
export function FormatSample() {
  const { watch } = useFormContext<AccountForm>()
  const now = useNow()
  const form = watch()
  const zone = { zone: form.timezone, hour12: form.time_format === '12', dateFormat: form.date_format }
  const style: NumberStyle = { decimal: mark(form.decimal_separator), thousand: mark(form.thousand_separator) }
  return (
    <p className={classes.sample} role="status" aria-label={say.sample()}>
      {style.decimal === style.thousand ? say.twoSeparatorsMustDiffer() : formatNumber(1234.56, style, 2)}
      <span className="text-dim">{exactTime(new Date(now), zone)}</span>
    </p>
  )
}

const mark = (text: string) => (text === ',' ? ',' : '.')
