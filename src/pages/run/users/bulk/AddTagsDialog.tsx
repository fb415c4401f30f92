import { useQuery } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { tagKeys } from '#api/tag-keys.ts'
import { useNumberStyle } from '#components/display/use-number-style.ts'
import { DialogForm } from '#components/form/DialogForm.tsx'
import { TagsField } from '#components/form/fields/TagsField.tsx'
import { listNames, countUsers } from './bulk-texts.ts'
import { startTags, type BulkProps } from './start-bulk.ts'
import { userTags } from '../user-fields.ts'

const schema = z.object({
  tags: userTags.check(z.refine((list) => list.length > 0, { error: 'Add at least one tag' })),
})

/** Gives the chosen users further tags; the ones they have stay. */
export function AddTagsDialog({ profile, users, onStarted, onClose }: BulkProps) {
  const write = useNumberStyle()
  const known = useQuery(tagKeys.list(profile, 'user')).data
  return (
    <DialogForm
      title={`Add tags to ${countUsers(users.length, write)}`}
      schema={schema}
      defaults={{ tags: [{ key: '', value: '' }] }}
      submitLabel={`Add to ${countUsers(users.length, write)}`}
      failureTitle="The job did not start"
      save={async ({ tags: add }) => {
        const title = `Add ${add.length === 1 ? `tag ${add[0]?.key ?? ''}` : `${add.length} tags`} to ${countUsers(users.length, write)}`
        await startTags(profile, users, title, { add, remove: [] })
        onStarted()
      }}
      onClose={onClose}
    >
      <p>
        <b>{listNames(users, write)}</b> {users.length === 1 ? 'gets' : 'get'} these tags beside those they have.
        Policies use tags to decide what a person sees, so this may show or hide things. Who would have more than 30 is
        left as is.
      </p>
      <TagsField name="tags" label="Tags to add" max={30} suggestions={known ?? []} />
    </DialogForm>
  )
}
