import * as z from 'zod/mini'
import { useNumberStyle } from '#components/display/use-number-style.ts'
import { DialogForm } from '#components/form/DialogForm.tsx'
import { languageOptions, timezoneOptions } from '#components/form/fields/locale-options.ts'
import { SelectField } from '#components/form/fields/SelectField.tsx'
import { listNames, countUsers } from './bulk-texts.ts'
import { startSetLocale, type BulkProps } from './start-bulk.ts'

const schema = z.object({ timezone: z.string(), language: z.string() }).check(
  z.refine(({ timezone, language }) => timezone !== '' || language !== '', {
    error: 'Choose a time zone or a language',
    path: ['timezone'],
  }),
)

/** Gives the chosen users one time zone, one language, or both. */
export function BulkLocaleDialog({ profile, users, onStarted, onClose }: BulkProps) {
  const write = useNumberStyle()
  const people = countUsers(users.length, write)
  return (
    <DialogForm
      title={`Time zone and language of ${people}`}
      schema={schema}
      defaults={{ timezone: '', language: '' }}
      submitLabel={`Set for ${people}`}
      failureTitle="The job did not start"
      save={async ({ timezone, language }) => {
        const what = [timezone, language].filter(Boolean).join(' and ')
        await startSetLocale(profile, users, `Set ${what} for ${people}`, {
          ...(timezone === '' ? {} : { timezone }),
          ...(language === '' ? {} : { language }),
        })
        onStarted()
      }}
      onClose={onClose}
    >
      <p>
        The portal tells <b>{listNames(users, write)}</b> times in this zone, and shows itself in this language. What
        you leave empty stays as it is.
      </p>
      <SelectField name="timezone" label="Time zone" optional clearable options={timezoneOptions()} />
      <SelectField name="language" label="Language" optional clearable options={languageOptions()} />
    </DialogForm>
  )
}
