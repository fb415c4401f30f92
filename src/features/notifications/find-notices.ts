import type { AccountNotification } from '#api/account/account-notifications.ts'
import { kindOf, type NoticeKind } from './account-notification-kind.ts'
import { commonListNames } from '#components/table/list-names.ts'
import type { TableSearch, TableSearchSpec } from '#components/table/table-search.ts'
import { wordMatcher } from '#lib/text/match-words.ts'
import { say } from './messages/say.ts'

/** The names of kinds, in filters and on cards. */
export const kindNames: Readonly<Record<NoticeKind, string>> = {
  get invitation() {
    return say.invitation()
  },
  get application() {
    return say.fromAnApplication()
  },
  get message() {
    return say.message()
  },
}

const isKind = (value: string): value is NoticeKind => Object.hasOwn(kindNames, value)

/** What the inbox keeps in its address. The API can only order by date, and newest first is what a reader wants. */
export const inboxSpec: TableSearchSpec = {
  sortable: ['created'],
  defaultSort: '-created',
  filters: ['status', 'kind'],
  several: [],
  accepts: { status: (value) => value === 'read' || value === 'unread', kind: isKind },
  names: { created: commonListNames.date, status: commonListNames.status, kind: commonListNames.type },
  words: {
    status: (value) => (value === 'read' ? say.wordRead() : say.wordUnread()),
    kind: (value) => (isKind(value) ? kindNames[value].toLowerCase() : value),
  },
  pageSizes: [25, 50, 100],
  defaultPageSize: 25,
}

export interface FoundNotices {
  /** The matching rows of this page. */
  rows: readonly AccountNotification[]
  /** How many match in all. */
  total: number
}

/** Searches, filters and pages the list here, because the API's own filter does nothing (contract 12.1). */
export function findNotices(notices: readonly AccountNotification[], search: TableSearch): FoundNotices {
  const answers = wordMatcher(search.q)
  const [status] = search.filters['status'] ?? []
  const [kind] = search.filters['kind'] ?? []
  const found = notices.filter(
    (notice) =>
      answers(notice.title, notice.message) &&
      (status === undefined || notice.read === (status === 'read')) &&
      (kind === undefined || kindOf(notice) === kind),
  )
  return { rows: found.slice((search.page - 1) * search.size, search.page * search.size), total: found.length }
}
