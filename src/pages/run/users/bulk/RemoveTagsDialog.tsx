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

const schema = z.object({
  key: z.string().check(z.minLength(1, 'Choose a key')),
  value: z.string().check(meant.text),
})

/** Takes a tag off the chosen users: one value of a key, or the key with all its values. */
export function RemoveTagsDialog({ profile, users, onStarted, onClose }: BulkProps) {
  const write = useNumberStyle()
  const known = useQuery(tagKeys.list(profile, 'user')).data ?? []
  const keys = [...new Set([...known, ...users.flatMap(({ tags }) => tags.map(({ key }) => key))])].toSorted()
  return (
    <DialogForm
      title={`Remove tags from ${countUsers(users.length, write)}`}
      schema={schema}
      defaults={{ key: '', value: '' }}
      submitLabel={`Remove from ${countUsers(users.length, write)}`}
      failureTitle="The job did not start"
      save={async ({ key, value }) => {
        const title = `Remove tag ${value === '' ? key : `${key}=${value}`} from ${countUsers(users.length, write)}`
        await startTags(profile, users, title, { add: [], remove: [value === '' ? { key } : { key, value }] })
        onStarted()
      }}
      onClose={onClose}
    >
      <p>
        <b>{listNames(users, write)}</b> {users.length === 1 ? 'loses' : 'lose'} this tag where it is set. Policies use
        tags to decide what a person sees, so this may show or hide things.
      </p>
      <SelectField name="key" label="Key" required options={keys.map((key) => ({ value: key, label: key }))} />
      <TextField name="value" label="Value" optional help="Leave it empty to remove every value of the key." />
    </DialogForm>
  )
}
