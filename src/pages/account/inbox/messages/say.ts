// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** All read notices are deleted permanently, whatever the filters show. Unread notices are kept. Cancelling the job does not restore what is already deleted. */
  deleteMeaning: () => string
  /** Delete {n, plural, one {1 read notice} other {{notices} read notices}} */
  deleteRead: (values: { n: number; notices: string | number }) => string
  /** Invitations to profiles, messages from your scripts and news from TagoIO arrive here. */
  emptyInbox: () => string
  /** The job did not start */
  jobDidNotStart: () => string
  /** Type */
  kind: () => string
  /** List of notices */
  listOfNotices: () => string
  /** Mark as read */
  markAsRead: () => string
  /** Mark as unread */
  markAsUnread: () => string
  /** {count, plural, one {1 notice marked as read} other {# notices marked as read}} */
  markedRead: (values: { count: number }) => string
  /** {count, plural, one {1 notice marked as unread} other {# notices marked as unread}} */
  markedUnread: (values: { count: number }) => string
  /** Your inbox is empty */
  nothingInYourInbox: () => string
  /** untitled notice */
  noticeWithoutATitle: () => string
  /** notices */
  notices: () => string
  /** The notices were not marked */
  noticesNotMarked: () => string
  /** Notices */
  noticesTitle: () => string
  /** Read */
  read: () => string
  /** Search notices */
  searchNotices: () => string
  /** Select all on this page */
  selectAllOnPage: () => string
  /** Select {title} */
  selectNotice: (values: { title: string | number }) => string
  /** Status */
  status: () => string
  /** Unread */
  unread: () => string
  /** Untitled */
  withoutATitle: () => string
}

export const say = sayOf<Say>(en)
