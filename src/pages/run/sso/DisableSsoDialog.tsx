import { useMutation } from '@tanstack/react-query'
import { samlSettings } from '#api/run/saml.ts'
import { ConfirmDialog } from '#components/feedback/ConfirmDialog.tsx'
import { notify } from '#components/feedback/notify.ts'
import { visibleName } from '#lib/text/visible-text.ts'
import { Stack } from '#components/layout/Stack.tsx'

interface DisableDialogProps {
  profile: string
  portal: string
  onClose: () => void
}

/** Level 1 of the confirmation ladder: people lose a way in, and nothing is lost. */
export function DisableSsoDialog({ profile, portal, onClose }: DisableDialogProps) {
  const setActive = useMutation(samlSettings.setActive(profile))
  return (
    <ConfirmDialog
      title="Disable SAML"
      body={
        <Stack gap={3}>
          <p>
            People can no longer sign in to <b>{visibleName(portal)}</b> through the identity provider. Those who never
            had a password need a recovery mail to get one.
          </p>
          <p>Metadata and mapping stay, so that it can be enabled again. OIDC stays off.</p>
        </Stack>
      }
      confirmLabel="Disable SAML"
      failureTitle="SAML was not disabled"
      run={async () => {
        await setActive.mutateAsync(false)
        notify({ message: `SAML disabled for ${portal}` })
      }}
      onClose={onClose}
    />
  )
}
