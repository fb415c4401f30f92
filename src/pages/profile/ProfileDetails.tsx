import { useMutation } from '@tanstack/react-query'
import { anyProfile } from '../../api/any-profile.ts'
import type { ProfileInfo } from '../../api/profiles.ts'
import { ImageField } from '../../components/form/ImageField.tsx'
import { SettingsForm } from '../../components/form/SettingsForm.tsx'
import { TextField } from '../../components/form/TextField.tsx'
import classes from './profile.module.css'
import { profileLabels, profileSchema, toProfileChanges, toProfileForm } from './profile-form.ts'

const logoRule = { minWidth: 64, minHeight: 64, ratio: { least: 0.5, most: 4, words: 'a square or a wide logo' } }
const bannerRule = { minWidth: 600, ratio: { least: 1.5, most: 12, words: 'a wide strip' } }

/** Name and pictures, for the owner; a member sees them with the reason. A save sends what changed and looks whether it was taken. */
export function ProfileDetails({ current, reason }: { current: ProfileInfo; reason: string | undefined }) {
  const edit = useMutation(anyProfile.edit(current.info.id))
  return (
    <SettingsForm
      schema={profileSchema}
      saved={toProfileForm(current)}
      labels={profileLabels}
      draftKey={`profile:${current.info.id}`}
      save={(changed) => edit.mutateAsync(toProfileChanges(changed))}
      savedMessage={({ name }) => `Profile ${name.trim()} saved`}
      {...(reason ? { disabledReason: reason } : {})}
    >
      <div className={classes.card}>
        <TextField
          name="name"
          label={profileLabels.name}
          required
          help="Names may repeat; the ID tells profiles apart."
        />
        <ImageField
          name="logo_url"
          label={profileLabels.logo_url}
          help="Shown beside the name in TagoIO’s own console."
          rule={logoRule}
        />
        <ImageField
          name="banner_url"
          label={profileLabels.banner_url}
          help="Shown above the profile in TagoIO’s own console."
          rule={bannerRule}
        />
      </div>
    </SettingsForm>
  )
}
