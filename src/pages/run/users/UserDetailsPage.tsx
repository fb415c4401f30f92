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

/** The fields of a user that may change; only those that did are sent, over what others saved meanwhile. */
export default function UserDetailsPage() {
  const user = useOutletContext<RunUser>()
  const profile = useProfileId()
  const edit = useMutation(runUsers.update(profile, user.id))
  const reason = useReadOnlyReason()
  const { save, dialog } = useMergedSave({ title: 'Somebody changed this user', label: labelled(detailsLabels) })
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
      labels={detailsLabels}
      draftKey={`user:${profile}:${user.id}`}
      save={(_changes, all, base) => send(all, base)}
      savedMessage={({ name: saved }) => `User ${saved} saved`}
      {...(reason ? { disabledReason: reason } : {})}
    >
      <Card>
        <TextField name="name" label="Name" required autoComplete="off" />
        <FieldPair>
          <TextField name="company" label="Company" autoComplete="off" />
          <TextField
            name="phone"
            label="Phone"
            type="tel"
            autoComplete="off"
            help="With country code; needed for codes by SMS."
          />
        </FieldPair>
        <FieldPair>
          <SelectField name="timezone" label="Time zone" required options={timezoneOptions(user.timezone)} />
          <SelectField name="language" label="Language" options={languageOptions(user.language)} clearable />
        </FieldPair>
        <FormatFields stored={formatsOf(user.options)} />
      </Card>
      {dialog}
    </SettingsForm>
  )
}
