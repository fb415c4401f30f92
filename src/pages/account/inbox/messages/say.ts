// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Everything that is read now goes for good, whatever the filters show. Unread notices stay. A job that you cancel keeps what it has deleted by then. */
  deleteMeaning: () => string
  /** Delete {n, plural, one {1 read notice} other {{notices} read notices}} */
  deleteRead: (values: { n: number; notices: string | number }) => string
  /** Invitations to profiles, messages of your scripts and news from TagoIO arrive here. */
  emptyInbox: () => string
  /** The job did not start */
  jobDidNotStart: () => string
  /** Kind */
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
  /** Nothing in your inbox */
  nothingInYourInbox: () => string
  /** notice without a title */
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
  /** Without a title */
  withoutATitle: () => string
}

export const say = sayOf<Say>(en)
