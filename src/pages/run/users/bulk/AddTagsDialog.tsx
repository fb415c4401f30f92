import { useQuery } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { tagKeys } from '#api/tag-keys.ts'
import { useNumberStyle } from '#components/display/use-number-style.ts'
import { DialogForm } from '#components/form/DialogForm.tsx'
import { TagsField } from '#components/form/fields/TagsField.tsx'
import { listNames, countUsers } from './bulk-texts.ts'
import { startTags, type BulkProps } from './start-bulk.ts'
import { userTags } from '../user-fields.ts'
import { say } from './messages/say.ts'

const schema = z.object({
  tags: userTags.check(z.refine((list) => list.length > 0, { error: say.addOneTag })),
})

/** Adds tags to the selected users; existing tags are kept. */
export function AddTagsDialog({ profile, users, onStarted, onClose }: BulkProps) {
  const write = useNumberStyle()
  const known = useQuery(tagKeys.list(profile, 'user')).data
  return (
    <DialogForm
      title={say.addTagsTo({ people: countUsers(users.length, write) })}
      schema={schema}
      defaults={{ tags: [{ key: '', value: '' }] }}
      submitLabel={say.addTo({ people: countUsers(users.length, write) })}
      failureTitle={say.jobNotStarted()}
      save={async ({ tags: add }) => {
        const title = say.addTagsJob({
          tags: add.length,
          key: add[0]?.key ?? '',
          people: countUsers(users.length, write),
        })
        await startTags(profile, users, title, { add, remove: [] })
        onStarted()
      }}
      onClose={onClose}
    >
      <p>{say.addTagsConsequence({ n: users.length, names: listNames(users, write) })}</p>
      <TagsField name="tags" label={say.tagsToAdd()} max={30} suggestions={known ?? []} />
    </DialogForm>
  )
}
