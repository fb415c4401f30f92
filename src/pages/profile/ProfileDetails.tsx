import { useMutation } from '@tanstack/react-query'
import { anyProfile, readProfile } from '#api/any-profile.ts'
import type { ProfileInfo } from '#api/session/profile-shape.ts'
import { ImageField } from '#components/form/fields/ImageField.tsx'
import { SettingsForm } from '#components/form/SettingsForm.tsx'
import { labelled, useMergedSave } from '#components/form/save/use-merged-save.tsx'
import { TextField } from '#components/form/fields/TextField.tsx'
import { Card } from '#components/layout/Card.tsx'
import { profileLabels, profileSchema, toProfileChanges, toProfileForm, type ProfileForm } from './profile-form.ts'
import { say } from './messages/say.ts'

const logoRule = {
  minWidth: 64,
  minHeight: 64,
  ratio: {
    least: 0.5,
    most: 4,
    get words() {
      return say.squareWideLogo()
    },
  },
}
const bannerRule = {
  minWidth: 600,
  ratio: {
    least: 1.5,
    most: 12,
    get words() {
      return say.aWideStrip()
    },
  },
}

/** Name and pictures, for the owner; a member sees them with the reason. A save sends what changed and looks whether it was taken. */
export function ProfileDetails({ current, reason }: { current: ProfileInfo; reason: string | undefined }) {
  const edit = useMutation(anyProfile.update(current.info.id))
  const { save, dialog } = useMergedSave({ title: say.somebodyChangedThisProfile(), label: labelled(profileLabels) })
  const send = (all: ProfileForm, base: ProfileForm) =>
    save({
      read: async () => toProfileForm(await readProfile(current.info.id)),
      versions: (theirs) => ({ before: base, mine: all, theirs }),
      send: (changes) => edit.mutateAsync(toProfileChanges(changes)),
    })
  return (
    <SettingsForm
      schema={profileSchema}
      saved={toProfileForm(current)}
      labels={profileLabels}
      draftKey={`profile:${current.info.id}`}
      save={(_changes, all, base) => send(all, base)}
      savedMessage={({ name }) => say.profileSaved({ name: name.trim() })}
      {...(reason ? { disabledReason: reason } : {})}
    >
      <Card>
        <TextField name="name" label={profileLabels.name} required help={say.nameHelp()} />
        <ImageField name="logo_url" label={profileLabels.logo_url} help={say.logoHelp()} rule={logoRule} />
        <ImageField name="banner_url" label={profileLabels.banner_url} help={say.bannerHelp()} rule={bannerRule} />
      </Card>
      {dialog}
    </SettingsForm>
  )
}
