import type { AccountNotification } from '#api/account/account-notifications.ts'
import { invitationLife } from '#features/invitations/invitation-end.ts'
import { readButtons } from './notification-buttons.ts'

/** Who sent it, as far as the wire tells. `message`: it does not say whether TagoIO or a script wrote it. */
export type NoticeKind = 'invitation' | 'application' | 'message'

/**
 * The kind of a notice (contract 12.1). No field names it: a button that answers a share makes it an invitation, any
 * other button or an icon of its own makes it a script's, and a plain notice could be from either.
 */
export function kindOf({ buttons, icon }: Pick<AccountNotification, 'buttons' | 'icon'>): NoticeKind {
  const shown = readButtons(buttons)
  if (shown.some(({ effects }) => effects.some(({ kind }) => kind === 'share'))) return 'invitation'
  return shown.length > 0 || hasOwnIcon(icon) ? 'application' : 'message'
}

/** A notice without an icon of its own has TagoIO's bell (contract 12.1). */
function hasOwnIcon(icon: unknown): boolean {
  if (typeof icon !== 'object' || icon === null) return false
  const image: unknown = Reflect.get(icon, 'image_url')
  const svg: unknown = Reflect.get(icon, 'svg_url')
  return typeof image === 'string' || (typeof svg === 'string' && !svg.endsWith('/bell.svg'))
}

/** Whether a notice with buttons can still be answered. */
export type NoticeStanding = 'none' | 'open' | 'answered' | 'expired'

/** ISO instant at which an unanswered invitation expires; null when it has no date. */
export function endOfNotice({ created_at }: Pick<AccountNotification, 'created_at'>): string | null {
  const end = (created_at ? Date.parse(created_at) : Number.NaN) + invitationLife
  return Number.isNaN(end) || Math.abs(end) > 8.64e15 ? null : new Date(end).toISOString()
}

/** The state of a notice at `now` (ms). One without a date counts as open: the server knows better. */
export function notificationStateOf(notice: AccountNotification, now: number): NoticeStanding {
  if (readButtons(notice.buttons).length === 0) return 'none'
  if (!notice.buttons_enabled) return 'answered'
  if (kindOf(notice) !== 'invitation') return 'open'
  const end = endOfNotice(notice)
  return end !== null && Date.parse(end) <= now ? 'expired' : 'open'
}

/** How many of the newest notices are unread, in words. At most `most` were read, so older ones may add to it. */
export function describeUnread(notices: readonly Pick<AccountNotification, 'read'>[], most: number): string {
  const count = notices.filter(({ read }) => !read).length
  if (count > 99) return '99+'
  return count > 0 && notices.length >= most ? `${count}+` : String(count)
}
