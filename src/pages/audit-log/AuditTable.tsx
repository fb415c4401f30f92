import { Button } from '@mantine/core'
import { useMemo, useRef } from 'react'
import type { AuditAsk } from '#features/audit/audit-queries.ts'
import { ApiError } from '#api/http/errors.ts'
import type { AuditEntry } from '#features/audit/read-entries.ts'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { ResourceTable, type RowAction, type TableQuery } from '#components/table/ResourceTable.tsx'
import { initiatorName, unknownInitiator, isUnknown } from '#features/audit/initiators.ts'
import { kindLabel } from '#features/audit/resources.ts'
import { useAuditSearch, type AuditSearch } from '#features/audit/use-audit-search.ts'
import { useInitiators } from '#features/audit/use-initiators.ts'
import { useResourceNames } from '#features/audit/use-resource-names.ts'
import { useProfileId } from '#app/use-session.ts'
import { useTimeStyle } from '#app/use-time-style.ts'
import { auditColumns } from './AuditColumns.tsx'
import { AuditFilters } from './AuditFilters.tsx'
import { AuditViews } from './AuditViews.tsx'
import { NoEvents } from './NoEvents.tsx'
import { SearchStatus } from './SearchStatus.tsx'
import { sortEntries } from './sort-entries.ts'
import type { AuditForm } from './use-audit-form.ts'
import { say } from './messages/say.ts'

interface AuditTableProps {
  form: AuditForm
  /** The search in the address. */
  ask: AuditAsk
  filtered: boolean
  /** False until the person's role is known: a member must not run into a refusal. */
  ready: boolean
  onSearch: AuditForm['search']
}

const keyOf = ({ key }: AuditEntry) => key
const messageOf = ({ event }: AuditEntry) => event.message

/** The search, its progress, and what it has found so far. */
export function AuditTable({ form, ask, filtered, ready, onSearch }: AuditTableProps) {
  const toolbar = useRef<HTMLDivElement>(null)
  const profile = useProfileId()
  const style = useTimeStyle()
  const people = useInitiators(profile)
  const search = useAuditSearch(profile, ask, ready)
  const { entries } = search.progress.reading
  const names = useResourceNames(profile, entries)
  const { who = none } = filtered ? form.asked.value.filters : {}
  const oldestFirst = form.asked.value.sort === 'date'
  const rows = useMemo(() => sortEntries(entries, { who, oldestFirst }, people), [entries, who, oldestFirst, people])
  const columns = useMemo(() => auditColumns({ profile, style, people, names }), [profile, style, people, names])

  const actionsOf = ({ event }: AuditEntry): RowAction[] => {
    const { resourceName: kind, resourceID: thing, who: doer } = event
    const reason = filtered ? undefined : say.freePlanNoFilters()
    const name = initiatorName(doer, people)
    return [
      {
        label: say.everythingAboutThis({ kind: kindLabel(kind).toLowerCase() }),
        disabledReason: reason ?? (thing ? undefined : say.eventNamesNone()),
        onSelect: () => onSearch({ q: '', filters: { kind: [kind], thing: [thing ?? ''] } }),
      },
      {
        label: say.onlyEventsOfName({ name }),
        disabledReason: reason,
        onSelect: () => form.asked.setFilter('who', [doer && !isUnknown(doer, people) ? doer : unknownInitiator]),
      },
    ]
  }
  // The box reports its text when typing pauses; a press does not wait for that.
  const run = () => {
    const box = toolbar.current?.querySelector<HTMLInputElement>('input[type="search"]')
    onSearch(box ? { q: box.value.trim() } : {})
  }
  return (
    // Enter in the search box starts the search, as the button does; the box itself is made for lists that follow the
    // typing.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={toolbar}
      onKeyDown={({ key, target }) => {
        if (key === 'Enter' && target instanceof HTMLInputElement && target.type === 'search') run()
      }}
    >
      <ResourceTable
        name="audit-log"
        label={say.events()}
        query={queryOf(search, rows)}
        search={form.draft}
        searchLabel={filtered ? say.searchLabel() : undefined}
        columns={columns}
        nameLabel={say.event()}
        rowId={keyOf}
        rowName={messageOf}
        rowActions={actionsOf}
        total={rows.length}
        // Under the toolbar, which stays where it is while a search begins and ends.
        note={<SearchStatus search={search} style={style} />}
        views={filtered && <AuditViews profile={profile} search={form.asked} />}
        filters={
          <AuditFilters
            profile={profile}
            form={form}
            people={people}
            zone={style.zone}
            filtered={filtered}
            onSearch={run}
          />
        }
        renderError={(error, retry) => (
          <ErrorPanel
            error={error}
            title={say.auditLogNotSearched()}
            onRetry={retry}
            actions={
              error instanceof ApiError && error.kind === 'plan-limit' ? (
                <Button
                  size="xs"
                  variant="default"
                  onClick={() => onSearch({ q: '', filters: { kind: [], thing: [] } })}
                >
                  {say.searchWithoutFilters()}
                </Button>
              ) : undefined
            }
          />
        )}
        empty={
          <NoEvents
            form={form}
            state={search.state}
            inReach={search.progress.reading.total > 0}
            others={entries.length - rows.length}
            onWiden={(range) => onSearch({ filters: { range: [range] } })}
            onResume={search.resume}
          />
        }
      />
    </div>
  )
}

const none: readonly string[] = []

/** The search as a query for the table: loading until there is a first row or nothing more to come. */
function queryOf(search: AuditSearch, rows: readonly AuditEntry[]): TableQuery<AuditEntry> {
  const { state, progress } = search
  const failedAtOnce = state === 'failed' && progress.reading.covered === 0
  const loading = (state === 'reading' || state === 'waiting') && rows.length === 0
  return {
    data: loading || failedAtOnce ? undefined : rows,
    error: failedAtOnce ? search.error : null,
    isPending: loading,
    // A search that was never started is not announced as an empty list.
    isFetching: state !== 'complete',
    isPlaceholderData: false,
    refetch: search.resume,
  }
}
