import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useState, useSyncExternalStore } from 'react'
import { clockOffset, onClock } from '#lib/time/clock.ts'
import { forgetAudit } from '#features/audit/audit-queries.ts'
import { PageHeader } from '#components/display/PageHeader.tsx'
import { EmptyState } from '#components/feedback/EmptyState.tsx'
import { PageTitle } from '#app/PageTitle.tsx'
import { useOwnership } from '#features/plan/use-ownership.ts'
import { useVendorDocs } from '#app/vendor-docs.ts'
import { useProfileId } from '#app/use-session.ts'
import { useTimeStyle } from '#app/use-time-style.ts'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import { askOf } from './audit-search.ts'
import { AuditTable } from './AuditTable.tsx'
import { ExportAuditButton } from './ExportAuditButton.tsx'
import { useAuditForm, type AuditForm } from './use-audit-form.ts'
import { say } from './messages/say.ts'

/** Who did what in the profile. */
export default function AuditLogPage() {
  const profile = useProfileId()
  const client = useQueryClient()
  const { who, plan } = useOwnership()
  const form = useAuditForm()
  const { zone } = useTimeStyle()
  const [pressed, setPressed] = useState(Date.now)
  const now = pressed + useSyncExternalStore(onClock, clockOffset)
  // When the plan is unknown, filters are offered: the server says if it refuses them.
  const filtered = plan !== 'free'
  const { value } = form.asked
  const ask = useMemo(() => askOf(value, { zone, now, filtered }), [value, zone, now, filtered])
  const search: AuditForm['search'] = (more = {}) => {
    setPressed(Date.now())
    const asksTheSame = !form.changed && more.filters === undefined && (more.q ?? value.q) === value.q
    // A press asks TagoIO again, also for what was found a moment ago.
    if (asksTheSame) void forgetAudit(client, profile, ask)
    form.search(more)
  }
  return (
    <>
      <PageTitle page={say.auditLog()} />
      <PageHeader
        title={say.auditLog()}
        about={say.about()}
        docs={useVendorDocs('auditLog')}
        actions={
          <ExportAuditButton form={form} filtered={filtered} reason={who === 'member' ? say.ownerAlone() : undefined} />
        }
      />
      {who === 'member' ? (
        <EmptyState icon="lock" title={say.auditLogOwners()}>
          {say.askTheOwner()}
        </EmptyState>
      ) : (
        <>
          {!filtered && <Notice apart>{say.freePlanAbout()}</Notice>}
          <AuditTable form={form} ask={ask} filtered={filtered} ready={who !== 'loading'} onSearch={search} />
        </>
      )}
    </>
  )
}
