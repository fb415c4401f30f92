import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'react-router'
import { serverNow } from '#lib/time/clock.ts'
import type { AuditAsk } from '#features/audit/audit-queries.ts'
import type { RunUser } from '#api/run/run-users.ts'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { exactSecond } from '#features/audit/exact-second.ts'
import { initiatorName } from '#features/audit/initiators.ts'
import { SearchProgress } from '#features/audit/SearchProgress.tsx'
import { useAuditSearch } from '#features/audit/use-audit-search.ts'
import { useInitiators } from '#features/audit/use-initiators.ts'
import { paths } from '#app/paths.ts'
import { useTimeStyle } from '#app/use-time-style.ts'
import { isAll } from './activity-ask.ts'
import classes from './activity.module.css'
import { visibleName } from '#lib/text/visible-text.ts'
import { Stack } from '#components/layout/Stack.tsx'
import { Row } from '#components/layout/Row.tsx'

interface ActivityListProps {
  profile: string
  user: RunUser
  ask: AuditAsk
  onOlder: () => void
}

/** The events about a user, the newest first, and the way further back. */
export function ActivityList({ profile, user, ask, onOlder }: ActivityListProps) {
  const style = useTimeStyle()
  const people = useInitiators(profile)
  const [now] = useState(serverNow)
  const { state, progress, error, resume, stop } = useAuditSearch(profile, ask, true)
  const { entries } = progress.reading
  const days = Math.round((ask.to - ask.from) / 86_400_000)
  const all = isAll(ask, now)
  const since = all ? 'the last six months' : `the last ${days} days`
  return (
    <Stack as="section" aria-label={`Activity of ${visibleName(user.name)}`}>
      {entries.length > 0 && (
        <ol className={classes.list}>
          {entries.map(({ key, at, event }) => (
            <li key={key} className={classes.item}>
              <span className={classes.message}>{visibleName(event.message)}</span>
              <span className={classes.who}>{visibleName(initiatorName(event.who, people))}</span>
              {at === null ? (
                <span className={classes.when}>Unknown</span>
              ) : (
                <time
                  className={classes.when}
                  dateTime={new Date(at).toISOString()}
                  title={`${exactSecond(at, { zone: 'UTC' })} UTC`}
                >
                  {exactSecond(at, style)}
                </time>
              )}
            </li>
          ))}
        </ol>
      )}
      {state === 'reading' && <SearchProgress progress={progress} onCancel={stop} />}
      {state === 'failed' && (
        <ErrorPanel
          error={error}
          title={entries.length > 0 ? 'The search stopped; what it found stays' : 'The activity could not be read'}
          onRetry={resume}
        />
      )}
      {state === 'complete' && (
        <p className="text-help">
          {entries.length === 0 ? `Nothing was done to ${user.name} in ${since}.` : `Everything of ${since}.`} Times are
          in {style.zone}.
        </p>
      )}
      <Row>
        {state === 'stopped' && (
          <Button variant="default" onClick={resume}>
            Go on
          </Button>
        )}
        {state === 'complete' && !all && (
          <Button variant="default" onClick={onOlder}>
            Search older events
          </Button>
        )}
        <Link to={paths.auditLog(profile, `?range=30-days&kind=runuser&thing=${encodeURIComponent(user.id)}`)}>
          Open in the audit log
        </Link>
      </Row>
    </Stack>
  )
}
