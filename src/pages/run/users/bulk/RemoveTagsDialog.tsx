import { useQuery } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { meant } from '#components/form/fields/pasted.ts'
import { tagKeys } from '#api/tag-keys.ts'
import { useNumberStyle } from '#components/display/use-number-style.ts'
import { DialogForm } from '#components/form/DialogForm.tsx'
import { SelectField } from '#components/form/fields/SelectField.tsx'
import { TextField } from '#components/form/fields/TextField.tsx'
import { listNames, countUsers } from './bulk-texts.ts'
import { startTags, type BulkProps } from './start-bulk.ts'
import { say } from './messages/say.ts'

const schema = z.object({
  key: z.string().check(z.minLength(1, { error: say.chooseAKey })),
  value: z.string().check(meant.text),
})

/** Removes a tag from the selected users: one value of a key, or the key with all its values. */
export function RemoveTagsDialog({ profile, users, onStarted, onClose }: BulkProps) {
  const write = useNumberStyle()
  const known = useQuery(tagKeys.list(profile, 'user')).data ?? []
  const keys = [...new Set([...known, ...users.flatMap(({ tags }) => tags.map(({ key }) => key))])].toSorted()
  return (
    <DialogForm
      title={say.removeTagsFrom({ people: countUsers(users.length, write) })}
      schema={schema}
      defaults={{ key: '', value: '' }}
      submitLabel={say.removeFrom({ people: countUsers(users.length, write) })}
      failureTitle={say.jobNotStarted()}
      save={async ({ key, value }) => {
        const title = say.removeTagJob({
          tag: value === '' ? key : `${key}=${value}`,
          people: countUsers(users.length, write),
        })
        await startTags(profile, users, title, { add: [], remove: [value === '' ? { key } : { key, value }] })
        onStarted()
      }}
      onClose={onClose}
    >
      <p>{say.removeTagsConsequence({ n: users.length, names: listNames(users, write) })}</p>
      <SelectField name="key" label={say.key()} required options={keys.map((key) => ({ value: key, label: key }))} />
      <TextField name="value" label={say.value()} optional help={say.removeEveryValue()} />
    </DialogForm>
  )
}
