import { useIsFetching } from '@tanstack/react-query'
import { useMemo, useState, useSyncExternalStore } from 'react'
import { Link } from 'react-router'
import { clockOffset, onClock } from '#lib/time/clock.ts'
import { When } from '#components/display/When.tsx'
import { TextButton } from '#components/display/TextButton.tsx'
import { visibleText } from '#lib/text/visible-text.ts'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { FormSkeleton } from '#components/feedback/Skeleton.tsx'
import { initiatorName } from '#features/audit/initiators.ts'
import { auditedResourcePath } from '#features/audit/resources.ts'
import { useAuditSearch } from '#features/audit/use-audit-search.ts'
import { useInitiators } from '#features/audit/use-initiators.ts'
import { useResourceNames } from '#features/audit/use-resource-names.ts'
import { paths } from '#app/paths.ts'
import { useOwnership } from '#features/plan/use-ownership.ts'
import { useTimeStyle } from '#app/use-time-style.ts'
import { useInSight } from '#components/display/use-in-sight.ts'
import { OverviewCard } from './OverviewCard.tsx'
import classes from './overview.module.css'
import { say } from './messages/say.ts'

/** Seven days, and still one search: a search of the log takes both its ends (contract 5.8). */
const week = 7 * 86_400_000 - 1

/**
 * Recent changes, for the owner, who alone may read the audit log. A search of it takes seconds and several requests, so
 * it starts when the card is looked at, and after what the other cards ask.
 */
export function ChangesCard({ profile }: { profile: string }) {
  const { who } = useOwnership()
  const [place, seen] = useInSight(useIsFetching() === 0)
  const [asked, setAsked] = useState(false)
  return (
    <OverviewCard wide title={say.recentChanges()} link={{ to: paths.auditLog(profile), label: say.auditLog() }}>
      {who === 'member' ? (
        <p className="text-help">{say.onlyOwnerReadsAuditLog()}</p>
      ) : (
        <div ref={place}>
          {seen || asked ? (
            <Changes profile={profile} ready={who !== 'loading'} />
          ) : (
            // For who reaches it without bringing it into the window.
            <TextButton onClick={() => setAsked(true)}>{say.showChanges()}</TextButton>
          )}
        </div>
      )}
    </OverviewCard>
  )
}

function Changes({ profile, ready }: { profile: string; ready: boolean }) {
  const [opened] = useState(Date.now)
  const offset = useSyncExternalStore(onClock, clockOffset)
  const ask = useMemo(() => {
    // Rounded to the minute, so that coming back within it asks for nothing.
    const to = Math.ceil((opened + offset) / 60_000) * 60_000
    return { from: to - week, to }
  }, [opened, offset])
  const style = useTimeStyle()
  const people = useInitiators(profile)
  const { state, progress, error, resume } = useAuditSearch(profile, ask, ready)
  const last = progress.reading.entries.slice(0, 6)
  const names = useResourceNames(profile, last)
  if (state === 'failed') return <ErrorPanel error={error} title={say.changesCouldNotBeRead()} onRetry={resume} />
  if (last.length === 0)
    return state === 'complete' ? <p className="text-help">{say.nothingChanged()}</p> : <FormSkeleton rows={3} />
  return (
    <ol className={classes.rows}>
      {last.map(({ key, at, event }) => {
        const to = auditedResourcePath(profile, event)
        const name = names[event.resourceID ?? '']
        return (
          <li key={key}>
            <span className={classes.change}>
              {to ? <Link to={to}>{visibleText(event.message, 120)}</Link> : visibleText(event.message, 120)}
              {name && <b> {visibleText(name, 60)}</b>}
              <span className="text-help"> {visibleText(initiatorName(event.who, people), 80)}</span>
            </span>
            <span className={classes.when}>
              <When value={at === null ? null : new Date(at).toISOString()} never={say.unknown()} {...style} />
            </span>
          </li>
        )
      })}
    </ol>
  )
}
