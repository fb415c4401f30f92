import { useMutation } from '@tanstack/react-query'
import { customDomains, hostOf, type CustomDomain } from '#api/run/custom-domain.ts'
import { ConfirmDialog } from '#components/feedback/ConfirmDialog.tsx'
import { notify } from '#components/feedback/notify.ts'
import { Stack } from '#components/layout/Stack.tsx'
import { shortText } from './records/short-text.ts'
import { say } from './messages/say.ts'

interface RegenerateDialogProps {
  profile: string
  domain: CustomDomain
  onClose: () => void
}

/** Level 2 of the confirmation ladder: a live domain may stop working until the new records are in DNS. */
export function RegenerateDialog({ profile, domain, onClose }: RegenerateDialogProps) {
  const regenerate = useMutation(customDomains.regenerate(profile))
  const host = hostOf(domain)
  return (
    <ConfirmDialog
      title={say.regenerateTitle({ host: shortText(host) })}
      body={
        <Stack gap={3}>
          <p>{domain.active ? say.regenerateLive() : say.regenerateConsequence()}</p>
          <p>{say.exportAgain()}</p>
        </Stack>
      }
      confirmLabel={say.regenerateRecords()}
      danger
      {...(domain.active ? { typeToConfirm: host } : {})}
      failureTitle={say.recordsNotRegenerated()}
      run={async () => {
        await regenerate.mutateAsync()
        notify({ message: say.recordsRegenerated({ host: shortText(host) }) })
      }}
      onClose={onClose}
    />
  )
}
