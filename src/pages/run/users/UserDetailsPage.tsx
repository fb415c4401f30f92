import { useMutation } from '@tanstack/react-query'
import { useOutletContext } from 'react-router'
import * as z from 'zod/mini'
import { readRunUser, runUsers, type RunUser } from '../../../api/run-users.ts'
import { SelectField } from '../../../components/form/SelectField.tsx'
import { SettingsForm } from '../../../components/form/SettingsForm.tsx'
import { TextField } from '../../../components/form/TextField.tsx'
import { useProfileId, useReadOnlyReason } from '../../shell/use-session.ts'
import { FormatFields } from './FormatFields.tsx'
import { languageOptions, timezoneOptions } from '../../../components/form/locale-options.ts'
import { name, optionalText, phone, timezone, userLabels } from './user-fields.ts'
import { formatFields, formatLabels, formatsOf, separatorsDiffer, withFormats, type Formats } from './user-formats.ts'
import classes from './users.module.css'

const schema = z
  .object({ name, company: optionalText, phone, timezone, language: optionalText, ...formatFields })
  .check(separatorsDiffer)
type Details = z.infer<typeof schema>

/** The fields of a user that may change; only those that did are sent. */
export default function UserDetailsPage() {
  const user = useOutletContext<RunUser>()
  const profile = useProfileId()
  const edit = useMutation(runUsers.edit(profile, user.id))
  const reason = useReadOnlyReason()
  const save = async (changes: Partial<Details>) => {
    const { date_format, time_format, decimal_separator, thousand_separator, ...plain } = changes
    const formats = defined({ date_format, time_format, decimal_separator, thousand_separator })
    if (Object.keys(formats).length === 0) return edit.mutateAsync(plain)
    const { options } = await readRunUser(profile, user.id)
    return edit.mutateAsync({ ...plain, options: withFormats(options, formats) })
  }
  return (
    <SettingsForm
      key={user.id}
      schema={schema}
      saved={toForm(user)}
      labels={{ ...userLabels, ...formatLabels }}
      draftKey={`user:${profile}:${user.id}`}
      save={save}
      savedMessage={({ name: saved }) => `User ${saved} saved`}
      {...(reason ? { disabledReason: reason } : {})}
    >
      <div className={`${classes.card} ${classes.fields}`}>
        <TextField name="name" label="Name" required autoComplete="off" />
        <div className={classes.pair}>
          <TextField name="company" label="Company" autoComplete="off" />
          <TextField
            name="phone"
            label="Phone"
            type="tel"
            autoComplete="off"
            help="With country code; needed for codes by SMS."
          />
        </div>
        <div className={classes.pair}>
          <SelectField name="timezone" label="Time zone" required options={timezoneOptions(user.timezone)} />
          <SelectField name="language" label="Language" options={languageOptions(user.language)} clearable />
        </div>
        <FormatFields stored={formatsOf(user.options)} />
      </div>
    </SettingsForm>
  )
}

/** Nullable wire fields become empty texts once, here. */
function toForm(user: RunUser): Details {
  return {
    name: user.name,
    company: user.company ?? '',
    phone: user.phone ?? '',
    timezone: user.timezone ?? '',
    language: user.language ?? '',
    ...formatsOf(user.options),
  }
}

/** Only the formats that changed. */
function defined(formats: { [Name in keyof Formats]: string | undefined }): Partial<Formats> {
  return Object.fromEntries(Object.entries(formats).filter(([, value]) => value !== undefined))
}
