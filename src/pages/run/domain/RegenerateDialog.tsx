import { useMutation } from '@tanstack/react-query'
import { customDomains, hostOf, type CustomDomain } from '#api/run/custom-domain.ts'
import { ConfirmDialog } from '#components/feedback/ConfirmDialog.tsx'
import { notify } from '#components/feedback/notify.ts'
import { Stack } from '#components/layout/Stack.tsx'
import { shortText } from './records/short-text.ts'

interface RegenerateDialogProps {
  profile: string
  domain: CustomDomain
  onClose: () => void
}

/** Level 2 of the confirmation ladder: a domain that is live may go dark until the new records are in DNS. */
export function RegenerateDialog({ profile, domain, onClose }: RegenerateDialogProps) {
  const regenerate = useMutation(customDomains.regenerate(profile))
  const host = hostOf(domain)
  return (
    <ConfirmDialog
      title={`Regenerate the records of ${shortText(host)}`}
      body={
        <Stack gap={3}>
          <p>
            TagoIO does not document what this renews. Expect new values for all records: the ones in DNS now stop
            matching{domain.active ? ', and the portal may be out of reach under this name' : ''} until the new ones are
            entered.
          </p>
          <p>Export the records again afterwards and hand them over anew.</p>
        </Stack>
      }
      confirmLabel="Regenerate records"
      danger
      {...(domain.active ? { typeToConfirm: host } : {})}
      failureTitle="The records were not regenerated"
      run={async () => {
        await regenerate.mutateAsync()
        notify({ message: `Records of ${shortText(host)} regenerated` })
      }}
      onClose={onClose}
    />
  )
}
