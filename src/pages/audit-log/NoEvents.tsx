import { Button } from '@mantine/core'
import { EmptyState } from '#components/feedback/EmptyState.tsx'
import type { AuditSearch } from '#features/audit/use-audit-search.ts'
import { describeAuditRange } from './audit-range.ts'
import type { AuditForm } from './use-audit-form.ts'

interface NoEventsProps {
  form: AuditForm
  state: AuditSearch['state']
  /** Whether the log still covers these days. */
  inReach: boolean
  /** How many events others did. */
  others: number
  onSearch: () => void
  onResume: () => void
}

/** Shown instead of rows: nothing was searched, the search was cancelled, or nothing matches. */
export function NoEvents({ form: { asked }, state, inReach, others, onSearch, onResume }: NoEventsProps) {
  const { q, filters } = asked.value
  const [range] = filters['range'] ?? []
  if (range === undefined) {
    return (
      <EmptyState icon="scroll" title="Nothing searched yet" actions={<Button onClick={onSearch}>Search</Button>}>
        Choose the days and what to look for. TagoIO looks through the log for up to a minute for each week.
      </EmptyState>
    )
  }
  if (state === 'stopped') {
    return (
      <EmptyState icon="scroll" title="You cancelled the search" actions={<Button onClick={onResume}>Go on</Button>}>
        Nothing was found before.
      </EmptyState>
    )
  }
  if (!inReach) {
    return (
      <EmptyState icon="clock" title="The log does not hold these days">
        TagoIO keeps six months, and nothing of the days to come.
      </EmptyState>
    )
  }
  if (state === 'failed') {
    return <EmptyState icon="search" title="Nothing found so far" />
  }
  if (others > 0) {
    return (
      <EmptyState
        icon="search"
        title="No events of these people"
        actions={
          <Button variant="default" size="xs" onClick={() => asked.setFilter('who', [])}>
            Show everybody
          </Button>
        }
      >
        {others === 1 ? 'One event is' : `${others} events are`} of somebody else.
      </EmptyState>
    )
  }
  const narrowed = q !== '' || filters['kind'] !== undefined || filters['thing'] !== undefined
  return (
    <EmptyState icon="search" title="No events">
      {narrowed ? 'Nothing fits the filters in these days: ' : 'Nothing happened in these days: '}
      {describeAuditRange(range).toLowerCase()}.
    </EmptyState>
  )
}
