import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Icon } from '#components/display/Icon.tsx'
import { EmptyState } from '#components/feedback/EmptyState.tsx'
import { describeNarrowing, spaced } from '../describe-list.ts'
import type { TableSearchState } from '../use-table-search.ts'

interface NoRowsProps {
  /** Plural noun: "users". */
  label: string
  search: TableSearchState
  /** Rows of this page that the server sent although they do not fit. */
  leftOut: number
  /** Further ways out when nothing matches. */
  further?: ReactNode
}

/** In place of the rows of a list that is not empty by itself: why there are none, and the ways out. */
export function NoRows({ label, search, leftOut, further }: NoRowsProps) {
  if (leftOut > 0) return <NoMatches label={label} leftOut={leftOut} search={search} />
  if (search.value.page > 1) return <PastTheEnd label={label} search={search} />
  return <NoMatch label={label} search={search} further={further} />
}

/** Nothing fits the search: says what narrows it, and offers to take each of that away. */
function NoMatch({ label, search, further }: { label: string; search: TableSearchState; further?: ReactNode }) {
  const { q, filters } = search.value
  const names = Object.keys(filters)
  return (
    <EmptyState
      icon="search"
      title={`No ${label} match`}
      actions={
        <>
          {q === '' ? null : <ClearButton label="Clear search" onClick={() => search.setText('')} />}
          {names.map((name) => (
            <ClearButton key={name} label={`Clear ${spaced(name)}`} onClick={() => search.setFilter(name, [])} />
          ))}
          {names.length + (q === '' ? 0 : 1) > 1 ? <ClearButton label="Clear all" onClick={search.clear} /> : null}
          {further}
        </>
      }
    >
      Nothing fits {describeNarrowing(search.value, search.spec.words)}.
    </EmptyState>
  )
}

/** The server sent rows, and none of them fits: not the same as nothing found, because it may have more. */
function NoMatches({ label, leftOut, search }: { label: string; leftOut: number; search: TableSearchState }) {
  return (
    <EmptyState
      icon="search"
      title={`No ${label} on this page match`}
      actions={<ClearButton label="Clear all" onClick={search.clear} />}
    >
      The server sent {leftOut} {label} that do not fit {describeNarrowing(search.value, search.spec.words)}, so they
      are not shown. Further pages may hold some that do.
    </EmptyState>
  )
}

/** The address asks for a page that the list does not have. */
function PastTheEnd({ label, search }: { label: string; search: TableSearchState }) {
  return (
    <EmptyState
      icon="rows"
      title={`No ${label} on page ${search.value.page}`}
      actions={<ClearButton label="Go to page 1" onClick={() => search.setPage(1)} />}
    >
      The list is shorter than this address says.
    </EmptyState>
  )
}

function ClearButton({ label, onClick }: { label: string; onClick: () => void }) {
  const clears = label.startsWith('Clear')
  return (
    <Button variant="default" size="xs" onClick={onClick} leftSection={clears ? <Icon name="x" size={14} /> : null}>
      {label}
    </Button>
  )
}
