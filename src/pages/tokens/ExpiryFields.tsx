import { useFormContext } from 'react-hook-form'
import { exactTime } from '#lib/time/exact-time.ts'
import { useNow } from '#components/display/use-now.ts'
import { SelectField } from '#components/form/fields/SelectField.tsx'
import { TextField } from '#components/form/fields/TextField.tsx'
import { useTimeStyle } from '#app/use-time-style.ts'
import { Stack } from '#components/layout/Stack.tsx'
import { expiryInstant, expiryPresets } from './expiry-presets.ts'
import classes from './tokens.module.css'
import { say } from './messages/say.ts'

/** How long the token lives, and the date that this means in the account's zone. */
export function ExpiryFields() {
  const { watch } = useFormContext<{ expiry: string; day: string }>()
  const style = useTimeStyle()
  const now = useNow()
  const [expiry, day] = watch(['expiry', 'day'])
  const instant = expiryInstant(expiry, day, now, style.zone)
  return (
    <Stack gap={2}>
      <SelectField name="expiry" label={say.expires()} options={expiryPresets} />
      {expiry === 'date' && <TextField name="day" label={say.lastDay()} type="date" />}
      <p role="status" className={classes.ends} data-never={instant === 'never'}>
        {instant === 'never' && say.neverHelp()}
        {typeof instant === 'number' && say.worksUntil({ time: exactTime(new Date(instant), style) })}
      </p>
    </Stack>
  )
}
