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
import { say as sayUsers } from '../messages/say.ts'
import { say } from './messages/say.ts'

interface ActivityListProps {
  profile: string
  user: RunUser
  ask: AuditAsk
  onOlder: () => void
}

/** The events about a user, newest first, and a button for older ones. */
export function ActivityList({ profile, user, ask, onOlder }: ActivityListProps) {
  const style = useTimeStyle()
  const people = useInitiators(profile)
  const [now] = useState(serverNow)
  const { state, progress, error, resume, stop } = useAuditSearch(profile, ask, true)
  const { entries } = progress.reading
  const days = Math.round((ask.to - ask.from) / 86_400_000)
  const all = isAll(ask, now)
  const foundIn = () => {
    if (entries.length > 0) return all ? say.allOfSixMonths() : say.allOfDays({ days })
    return all ? say.nothingInSixMonths({ name: user.name }) : say.nothingInDays({ name: user.name, days })
  }
  return (
    <Stack as="section" aria-label={say.activityOfName({ name: visibleName(user.name) })}>
      {entries.length > 0 && (
        <ol className={classes.list}>
          {entries.map(({ key, at, event }) => (
            <li key={key} className={classes.item}>
              <span className={classes.message}>{visibleName(event.message)}</span>
              <span className={classes.who}>{visibleName(initiatorName(event.who, people))}</span>
              {at === null ? (
                <span className={classes.when}>{sayUsers.unknown()}</span>
              ) : (
                <time
                  className={classes.when}
                  dateTime={new Date(at).toISOString()}
                  title={say.atUtc({ at: exactSecond(at, { zone: 'UTC' }) })}
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
          title={entries.length > 0 ? say.searchStopped() : say.activityNotRead()}
          onRetry={resume}
        />
      )}
      {state === 'complete' && (
        <p className="text-help">
          {foundIn()} {say.timesInZone({ zone: style.zone })}
        </p>
      )}
      <Row>
        {state === 'stopped' && (
          <Button variant="default" onClick={resume}>
            {sayUsers.goOn()}
          </Button>
        )}
        {state === 'complete' && !all && (
          <Button variant="default" onClick={onOlder}>
            {say.searchOlderEvents()}
          </Button>
        )}
        <Link to={paths.auditLog(profile, `?range=30-days&kind=runuser&thing=${encodeURIComponent(user.id)}`)}>
          {say.openAuditLog()}
        </Link>
      </Row>
    </Stack>
  )
}
