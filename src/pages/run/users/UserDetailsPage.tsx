import { useMutation } from '@tanstack/react-query'
import { useOutletContext } from 'react-router'
import { readRunUser, runUsers, type RunUser } from '#api/run/run-users.ts'
import { languageOptions, timezoneOptions } from '#components/form/fields/locale-options.ts'
import { SelectField } from '#components/form/fields/SelectField.tsx'
import { SettingsForm } from '#components/form/SettingsForm.tsx'
import { TextField } from '#components/form/fields/TextField.tsx'
import { labelled, useMergedSave } from '#components/form/save/use-merged-save.tsx'
import { useProfileId, useReadOnlyReason } from '#app/use-session.ts'
import { FieldPair } from '#components/layout/FieldPair.tsx'
import { Card } from '#components/layout/Card.tsx'
import { detailsLabels, detailsSchema, toDetails, toUserChanges, type Details } from './details-form.ts'
import { FormatFields } from './FormatFields.tsx'
import { formatsOf } from './user-formats.ts'
import { say } from './messages/say.ts'

/** The editable fields of a user. Only changed ones are sent, merged with what others have saved meanwhile. */
export default function UserDetailsPage() {
  const user = useOutletContext<RunUser>()
  const profile = useProfileId()
  const edit = useMutation(runUsers.update(profile, user.id))
  const reason = useReadOnlyReason()
  const { save, dialog } = useMergedSave({ title: say.somebodyChangedThisUser(), label: labelled(detailsLabels()) })
  const send = (all: Details, base: Details) => {
    let options: unknown
    return save({
      read: async () => {
        const fresh = await readRunUser(profile, user.id)
        options = fresh.options
        return toDetails(fresh)
      },
      versions: (theirs) => ({ before: base, mine: all, theirs }),
      send: (changes) => edit.mutateAsync(toUserChanges(changes, options)),
    })
  }
  return (
    <SettingsForm
      key={user.id}
      schema={detailsSchema}
      saved={toDetails(user)}
      labels={detailsLabels()}
      draftKey={`user:${profile}:${user.id}`}
      save={(_changes, all, base) => send(all, base)}
      savedMessage={({ name: saved }) => say.userSaved({ name: saved })}
      {...(reason ? { disabledReason: reason } : {})}
    >
      <Card>
        <TextField name="name" label={say.name()} required autoComplete="off" />
        <FieldPair>
          <TextField name="company" label={say.company()} autoComplete="off" />
          <TextField name="phone" label={say.phone()} type="tel" autoComplete="off" help={say.phoneHelp()} />
        </FieldPair>
        <FieldPair>
          <SelectField name="timezone" label={say.timeZone()} required options={timezoneOptions(user.timezone)} />
          <SelectField name="language" label={say.language()} options={languageOptions(user.language)} clearable />
        </FieldPair>
        <FormatFields stored={formatsOf(user.options)} />
      </Card>
      {dialog}
    </SettingsForm>
  )
}
