import { useMutation, useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { customDomains, hostOf, type CustomDomain } from '#api/run/custom-domain.ts'
import { ApiError } from '#api/http/errors.ts'
import { profiles } from '#api/profiles.ts'
import { portalHost } from '#api/run/portal-address.ts'
import { ConfirmDialog } from '#components/feedback/ConfirmDialog.tsx'
import { notify } from '#components/feedback/notify.ts'
import { Stack } from '#components/layout/Stack.tsx'
import { shortText } from './records/short-text.ts'

interface RemoveDialogProps {
  profile: string
  domain: CustomDomain
  onClose: () => void
}

/** Level 2 of the confirmation ladder: the name people know stops answering. */
export function RemoveDomainDialog({ profile, domain, onClose }: RemoveDialogProps) {
  const remove = useMutation(customDomains.remove(profile))
  const { data: summary } = useQuery(profiles.summary(profile))
  const maybeDone = useRef(false)
  const host = hostOf(domain)
  const own = summary?.tago_run ? portalHost(summary.tago_run) : 'its tago.run address'
  const run = async () => {
    try {
      await remove.mutateAsync()
    } catch (error) {
      // After a try whose answer was lost, a missing domain is what was asked for.
      const gone = maybeDone.current && error instanceof ApiError && error.kind === 'not-found'
      maybeDone.current ||= error instanceof ApiError && error.maybeDone
      if (!gone) throw error
    }
    notify({ message: `Domain ${shortText(host)} removed` })
  }
  return (
    <ConfirmDialog
      title={`Remove ${shortText(host)}`}
      body={
        <Stack gap={3}>
          <p>
            The portal answers at <b>{own}</b> only. What changes for people:
          </p>
          <ul>
            <li>Bookmarks and links to {shortText(host)} stop working.</li>
            <li>Single sign-on addresses registered at your identity provider have to be changed there.</li>
            <li>Mail no longer comes from noreply@{shortText(domain.email)}.</li>
          </ul>
        </Stack>
      }
      confirmLabel="Remove domain"
      danger
      typeToConfirm={host}
      failureTitle="The domain was not removed"
      run={run}
      onClose={onClose}
    />
  )
}
