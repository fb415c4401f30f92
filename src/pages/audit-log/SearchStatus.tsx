import { Button } from '@mantine/core'
import type { AuditEntry } from '#features/audit/read-entries.ts'
import { zoneOf, type TimeStyle } from '#lib/time/exact-time.ts'
import { useNumberStyle } from '#components/display/use-number-style.ts'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { exactSecond } from '#features/audit/exact-second.ts'
import { SearchProgress } from '#features/audit/SearchProgress.tsx'
import type { AuditSearch } from '#features/audit/use-audit-search.ts'
import classes from './audit-log.module.css'
import { say } from './messages/say.ts'

/** The state of a search, above its rows: running, stopped, failed, or complete with events missing. */
export function SearchStatus({ search, style }: { search: AuditSearch; style: TimeStyle }) {
  const write = useNumberStyle()
  const { state, progress, error, resume, stop } = search
  const { reading } = progress
  if (state === 'reading') {
    return (
      <div className={classes.status}>
        <SearchProgress progress={progress} onCancel={stop} />
      </div>
    )
  }
  if (state === 'failed' && reading.covered > 0) {
    return (
      <div className={classes.status}>
        <ErrorPanel
          error={error}
          title={say.searchStopped({ kept: keptWords(reading.entries, style, write) })}
          onRetry={resume}
        />
      </div>
    )
  }
  if (state === 'stopped' && reading.covered > 0) {
    return (
      <div className={classes.status} data-note>
        <p>{say.searchCancelled({ kept: keptWords(reading.entries, style, write) })}</p>
        <Button size="xs" variant="default" onClick={resume}>
          {say.goOn()}
        </Button>
      </div>
    )
  }
  if (state === 'complete' && reading.missing > 0) {
    return (
      <p className={classes.status} data-note>
        {say.eventsMissing({ missing: write(reading.missing) })}
      </p>
    )
  }
  if (state === 'complete') {
    return <p className={`${classes.status} ${classes.dim}`}>{say.timesAreInZone({ zone: zoneOf(style) })}</p>
  }
  return null
}

function keptWords(entries: readonly AuditEntry[], style: TimeStyle, write: (value: number) => string): string {
  const oldest = entries.findLast(({ at }) => at !== null)?.at
  if (typeof oldest !== 'number') return say.noEventFoundSoFar()
  return say.foundSoFar({
    count: entries.length,
    events: write(entries.length),
    oldest: exactSecond(oldest, style),
  })
}
