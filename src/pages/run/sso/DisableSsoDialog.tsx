import { useMutation } from '@tanstack/react-query'
import { samlSettings } from '#api/run/saml.ts'
import { ConfirmDialog } from '#components/feedback/ConfirmDialog.tsx'
import { notify } from '#components/feedback/notify.ts'
import { visibleName } from '#lib/text/visible-text.ts'
import { Stack } from '#components/layout/Stack.tsx'
import { say } from './messages/say.ts'

interface DisableDialogProps {
  profile: string
  portal: string
  onClose: () => void
}

/** Level 1 of the confirmation ladder: people lose a way to sign in, but nothing is deleted. */
export function DisableSsoDialog({ profile, portal, onClose }: DisableDialogProps) {
  const setActive = useMutation(samlSettings.setActive(profile))
  return (
    <ConfirmDialog
      title={say.disableSaml()}
      body={
        <Stack gap={3}>
          <p>{say.disableConsequence({ portal: visibleName(portal) })}</p>
          <p>{say.metadataStays()}</p>
        </Stack>
      }
      confirmLabel={say.disableSaml()}
      failureTitle={say.samlWasNotDisabled()}
      run={async () => {
        await setActive.mutateAsync(false)
        notify({ message: say.samlDisabledForPortal({ portal }) })
      }}
      onClose={onClose}
    />
  )
}
