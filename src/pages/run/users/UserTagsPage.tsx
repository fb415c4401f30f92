import { useMutation, useQuery } from '@tanstack/react-query'
import { useOutletContext } from 'react-router'
import * as z from 'zod/mini'
import { readRunUser, runUsers, type RunUser } from '#api/run/run-users.ts'
import { tagKeys } from '#api/tag-keys.ts'
import { SettingsForm } from '#components/form/SettingsForm.tsx'
import { labelled, useMergedSave } from '#components/form/save/use-merged-save.tsx'
import { TagsField } from '#components/form/fields/TagsField.tsx'
import { useProfileId, useReadOnlyReason } from '#app/use-session.ts'
import { Card } from '#components/layout/Card.tsx'
import { userLabels, userTags } from './user-fields.ts'
import { UserPolicies } from './access/UserPolicies.tsx'
import { say } from './messages/say.ts'

const schema = z.object({ tags: userTags })
type TagsForm = z.infer<typeof schema>

/** A user's tags. The server replaces the whole set, so changes of others are merged in before a save. */
export default function UserTagsPage() {
  const user = useOutletContext<RunUser>()
  const profile = useProfileId()
  const known = useQuery(tagKeys.list(profile, 'user')).data
  const edit = useMutation(runUsers.update(profile, user.id))
  const reason = useReadOnlyReason()
  const { save, dialog } = useMergedSave({ title: say.somebodyChangedTheseTags(), label: labelled(userLabels()) })
  const send = (all: TagsForm, base: TagsForm) =>
    save({
      read: async () => ({ tags: (await readRunUser(profile, user.id)).tags }),
      versions: (theirs) => ({ before: base, mine: all, theirs }),
      send: (changes) => edit.mutateAsync(changes),
    })
  return (
    <SettingsForm
      key={user.id}
      schema={schema}
      saved={{ tags: user.tags }}
      labels={userLabels()}
      draftKey={`user-tags:${profile}:${user.id}`}
      save={(_changes, all, base) => send(all, base)}
      savedMessage={() => say.tagsOfNameSaved({ name: user.name })}
      {...(reason ? { disabledReason: reason } : {})}
    >
      <Card>
        <TagsField name="tags" label={say.tags()} max={30} suggestions={known ?? []} help={say.tagsHelp()} />
      </Card>
      <UserPolicies userId={user.id} />
      {dialog}
    </SettingsForm>
  )
}
