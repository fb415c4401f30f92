import { Checkbox } from '@mantine/core'
import type { AccountNotification } from '#api/account/account-notifications.ts'
import { visibleName } from '#lib/text/visible-text.ts'
import { EmptyState } from '#components/feedback/EmptyState.tsx'
import { FilterBar } from '#components/table/filter/FilterBar.tsx'
import { FilterFold } from '#components/table/filter/FilterFold.tsx'
import type { ListFilter } from '#components/table/filter/list-filter.ts'
import { SearchBox } from '#components/table/SearchBox.tsx'
import { TableFooter } from '#components/table/TableFooter.tsx'
import { NoRows } from '#components/table/rows/NoRows.tsx'
import { describeSettled } from '#components/table/describe-list.ts'
import { useSelection } from '#components/table/rows/use-selection.ts'
import { useTableSearch } from '#components/table/use-table-search.ts'
import { useReadOnlyReason } from '#app/use-session.ts'
import { findNotices, inboxSpec, kindNames } from '#features/notifications/find-notices.ts'
import classes from '#features/notifications/notices.module.css'
import { NoticeCard } from '#features/notifications/NoticeCard.tsx'
import { SelectionBar } from './SelectionBar.tsx'
import { useNoticeActions } from '#features/notifications/use-notice-actions.tsx'
import { say } from './messages/say.ts'

const filters = (): ListFilter[] => [
  {
    kind: 'choice',
    name: 'status',
    label: say.status(),
    options: [
      { value: 'unread', label: say.unread() },
      { value: 'read', label: say.read() },
    ],
  },
  {
    kind: 'choice',
    name: 'kind',
    label: say.kind(),
    options: Object.entries(kindNames).map(([value, label]) => ({ value, label })),
  },
]
const shortestPage = Math.min(...inboxSpec.pageSizes)
const idOf = ({ id }: AccountNotification) => id

/** The notices that match the address, newest first. */
export function InboxList({ notices }: { notices: readonly AccountNotification[] }) {
  const search = useTableSearch(inboxSpec)
  const reason = useReadOnlyReason()
  const { rows, total } = findNotices(notices, search.value)
  const selection = useSelection(search.value, notices, idOf)
  const actions = useNoticeActions()
  if (notices.length === 0) {
    return (
      <EmptyState icon="bell" title={say.nothingInYourInbox()}>
        {say.emptyInbox()}
      </EmptyState>
    )
  }
  return (
    <section aria-label={say.listOfNotices()}>
      <div className={classes.tools}>
        <SearchBox label={say.searchNotices()} value={search.value.q} onChange={search.setText} />
        <FilterFold count={Object.keys(search.value.filters).length}>
          <FilterBar filters={filters()} search={search} />
        </FilterFold>
        {reason === undefined && rows.length > 0 && (
          <Checkbox
            className={classes.all ?? ''}
            label={say.selectAllOnPage()}
            checked={rows.every(({ id }) => selection.has(id))}
            indeterminate={rows.some(({ id }) => selection.has(id)) && !rows.every(({ id }) => selection.has(id))}
            onChange={(event) => selection.setAll(rows, event.currentTarget.checked)}
          />
        )}
      </div>
      <p className="visually-hidden" role="status">
        {describeSettled(say.notices(), search, rows.length, total)}
      </p>
      {rows.length === 0 && <NoRows label={say.notices()} search={search} leftOut={0} />}
      {rows.length > 0 && (
        <ul className={classes.list} aria-label={say.noticesTitle()}>
          {rows.map((notice) => (
            <NoticeCard
              key={notice.id}
              notice={notice}
              level={2}
              {...actions.of(notice)}
              onDelete={() => actions.askDelete(notice)}
              choice={
                reason === undefined && (
                  <Checkbox
                    aria-label={say.selectNotice({ title: visibleName(notice.title) || say.noticeWithoutATitle() })}
                    checked={selection.has(notice.id)}
                    onChange={() => selection.toggle(notice)}
                  />
                )
              }
            />
          ))}
        </ul>
      )}
      {total > shortestPage && (
        <TableFooter label={say.notices()} search={search} count={rows.length} leftOut={0} total={total} />
      )}
      <SelectionBar selection={selection} />
      {actions.dialog}
    </section>
  )
}
