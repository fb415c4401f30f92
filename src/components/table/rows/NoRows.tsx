import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Icon } from '#components/display/Icon.tsx'
import { EmptyState } from '#components/feedback/EmptyState.tsx'
import { describeNarrowing, nameIn } from '../describe-list.ts'
import type { TableSearchState } from '../use-table-search.ts'
import { say } from '../messages/say.ts'

interface NoRowsProps {
  /** Plural noun: "users". */
  label: string
  search: TableSearchState
  /** Rows of this page that the server sent although they do not match. */
  leftOut: number
  /** More suggestions for when nothing matches. */
  further?: ReactNode
}

/** Shown instead of rows when a list has some but none here: says why, and what to do. */
export function NoRows({ label, search, leftOut, further }: NoRowsProps) {
  if (leftOut > 0) return <NoMatches label={label} leftOut={leftOut} search={search} />
  if (search.value.page > 1) return <PastTheEnd label={label} search={search} />
  return <NoMatch label={label} search={search} further={further} />
}

/** Nothing matches: shows the search and filters, and offers to remove each one. */
function NoMatch({ label, search, further }: { label: string; search: TableSearchState; further?: ReactNode }) {
  const { q, filters } = search.value
  const names = Object.keys(filters)
  return (
    <EmptyState
      icon="search"
      title={say.noLabelMatch({ label })}
      actions={
        <>
          {q === '' ? null : <ClearButton label={say.clearSearch()} onClick={() => search.setText('')} />}
          {names.map((name) => (
            <ClearButton
              key={name}
              label={say.clearFilter({ spaced: nameIn(search.spec, name) })}
              onClick={() => search.setFilter(name, [])}
            />
          ))}
          {names.length + (q === '' ? 0 : 1) > 1 ? <ClearButton label={say.clearAll()} onClick={search.clear} /> : null}
          {further}
        </>
      }
    >
      {say.nothingFitsNarrowing({ narrowing: describeNarrowing(search.value, search.spec) })}
    </EmptyState>
  )
}

/** The server sent rows but none of them matches. That is not "nothing found": further pages may have matches. */
function NoMatches({ label, leftOut, search }: { label: string; leftOut: number; search: TableSearchState }) {
  return (
    <EmptyState
      icon="search"
      title={say.noLabelPageMatch({ label })}
      actions={<ClearButton label={say.clearAll()} onClick={search.clear} />}
    >
      {say.serverSentOthers({ leftOut, label, narrowing: describeNarrowing(search.value, search.spec) })}
    </EmptyState>
  )
}

/** The address asks for a page beyond the end of the list. */
function PastTheEnd({ label, search }: { label: string; search: TableSearchState }) {
  return (
    <EmptyState
      icon="rows"
      title={say.noLabelPagePage({ label, page: search.value.page })}
      actions={
        <Button variant="default" size="xs" onClick={() => search.setPage(1)}>
          {say.goToPage1()}
        </Button>
      }
    >
      {say.listShorterThanAddress()}
    </EmptyState>
  )
}

function ClearButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <Button variant="default" size="xs" onClick={onClick} leftSection={<Icon name="x" size={14} />}>
      {label}
    </Button>
  )
}
