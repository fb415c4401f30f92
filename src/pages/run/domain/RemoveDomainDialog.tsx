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
import { say } from './messages/say.ts'

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
  const own = summary?.tago_run ? portalHost(summary.tago_run) : undefined
  const run = async () => {
    try {
      await remove.mutateAsync()
    } catch (error) {
      // When an earlier try's answer was lost, a domain that is missing has been removed.
      const gone = maybeDone.current && error instanceof ApiError && error.kind === 'not-found'
      maybeDone.current ||= error instanceof ApiError && error.maybeDone
      if (!gone) throw error
    }
    notify({ message: say.domainRemoved({ host: shortText(host) }) })
  }
  return (
    <ConfirmDialog
      title={say.removeTitle({ host: shortText(host) })}
      body={
        <Stack gap={3}>
          <p>{own === undefined ? say.portalAnswersElsewhere() : say.portalAnswersOnly({ own })}</p>
          <ul>
            <li>{say.bookmarksStop({ host: shortText(host) })}</li>
            <li>{say.ssoAddressesChange()}</li>
            <li>{say.mailStops({ host: shortText(domain.email) })}</li>
          </ul>
        </Stack>
      }
      confirmLabel={say.removeDomain()}
      danger
      typeToConfirm={host}
      failureTitle={say.domainNotRemoved()}
      run={run}
      onClose={onClose}
    />
  )
}
