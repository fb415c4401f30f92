import { Button } from '@mantine/core'
import { EmptyState } from '#components/feedback/EmptyState.tsx'
import type { AuditSearch } from '#features/audit/use-audit-search.ts'
import { defaultRange, describeAuditRange, widerRange } from './audit-range.ts'
import type { AuditForm } from './use-audit-form.ts'
import { say } from './messages/say.ts'

interface NoEventsProps {
  form: AuditForm
  state: AuditSearch['state']
  /** Whether the log still covers these days. */
  inReach: boolean
  /** How many events others did. */
  others: number
  /** Searches longer. */
  onWiden: (range: string) => void
  onResume: () => void
}

/** Shown instead of rows: the search was cancelled, or nothing matches. */
export function NoEvents({ form: { asked }, state, inReach, others, onWiden, onResume }: NoEventsProps) {
  const { q, filters } = asked.value
  const [range = defaultRange] = filters['range'] ?? []
  if (state === 'stopped') {
    return (
      <EmptyState
        icon="scroll"
        title={say.youCancelledTheSearch()}
        actions={<Button onClick={onResume}>{say.goOn()}</Button>}
      >
        {say.nothingWasFoundBefore()}
      </EmptyState>
    )
  }
  if (!inReach) {
    return (
      <EmptyState icon="clock" title={say.notInTheLog()}>
        {say.keptSixMonths()}
      </EmptyState>
    )
  }
  if (state === 'failed') {
    return <EmptyState icon="search" title={say.nothingFoundSoFar()} />
  }
  if (others > 0) {
    return (
      <EmptyState
        icon="search"
        title={say.noEventsOfThesePeople()}
        actions={
          <Button variant="default" size="xs" onClick={() => asked.setFilter('who', [])}>
            {say.showEverybody()}
          </Button>
        }
      >
        {say.eventsOfOthers({ others })}
      </EmptyState>
    )
  }
  const narrowed = q !== '' || filters['kind'] !== undefined || filters['thing'] !== undefined
  const wider = widerRange(range)
  return (
    <EmptyState
      icon="search"
      title={say.noEvents()}
      actions={
        wider && (
          <Button variant="default" onClick={() => onWiden(wider.value)}>
            {say.searchTheDays({ days: wider.label.toLowerCase() })}
          </Button>
        )
      }
    >
      {(narrowed ? say.nothingFits : say.nothingHappened)({ days: describeAuditRange(range).toLowerCase() })}
    </EmptyState>
  )
}
