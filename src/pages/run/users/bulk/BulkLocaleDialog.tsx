import * as z from 'zod/mini'
import { useNumberStyle } from '#components/display/use-number-style.ts'
import { DialogForm } from '#components/form/DialogForm.tsx'
import { languageOptions, timezoneOptions } from '#components/form/fields/locale-options.ts'
import { SelectField } from '#components/form/fields/SelectField.tsx'
import { listNames, countUsers } from './bulk-texts.ts'
import { startSetLocale, type BulkProps } from './start-bulk.ts'
import { say as sayUsers } from '../messages/say.ts'
import { say } from './messages/say.ts'
import { listInWords } from '#lib/words/list-in-words.ts'

const schema = z.object({ timezone: z.string(), language: z.string() }).check(
  z.refine(({ timezone, language }) => timezone !== '' || language !== '', {
    error: say.chooseLocale,
    path: ['timezone'],
  }),
)

/** Sets the time zone, the language, or both for the selected users. */
export function BulkLocaleDialog({ profile, users, onStarted, onClose }: BulkProps) {
  const write = useNumberStyle()
  const people = countUsers(users.length, write)
  return (
    <DialogForm
      title={say.localeOf({ people })}
      schema={schema}
      defaults={{ timezone: '', language: '' }}
      submitLabel={say.setForSubmit({ people })}
      failureTitle={say.jobNotStarted()}
      save={async ({ timezone, language }) => {
        const what = listInWords([timezone, language].filter(Boolean))
        await startSetLocale(profile, users, say.setFor({ what, people }), {
          ...(timezone === '' ? {} : { timezone }),
          ...(language === '' ? {} : { language }),
        })
        onStarted()
      }}
      onClose={onClose}
    >
      <p>{say.localeConsequence({ names: listNames(users, write) })}</p>
      <SelectField name="timezone" label={sayUsers.timeZone()} optional clearable options={timezoneOptions()} />
      <SelectField name="language" label={sayUsers.language()} optional clearable options={languageOptions()} />
    </DialogForm>
  )
}
