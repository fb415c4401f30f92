import type { Database } from '../store/db.ts'
import { notify } from '../store/account/notifications.ts'
import { noteUsage } from '../store/profile/usage-notices.ts'
import { accountIds, profileIds } from './people/personas.ts'

const hour = 3_600_000
const day = 24 * hour

/** Notices of each kind (contract 12.1): of the platform, of scripts, of other people; read and unread. */
export function seedNotices(db: Database, now: number): void {
  const { owner, member } = accountIds
  for (const account of [owner, member]) {
    const message = 'Everything here is fictional: change what you like.'
    notify(db, { account, title: 'Welcome to the demo', message, read: 1 }, now - 30 * day)
  }
  const maintenance = 'Scheduled maintenance takes place on Sunday between 02:00 and 03:00 UTC.'
  notify(db, { account: owner, title: 'Maintenance window', message: maintenance, read: 1 }, now - 17 * day)
  const joined = 'Olive Owner accepted your invitation to the profile Hillside Partners.'
  notify(db, { account: member, title: 'Invitation accepted', message: joined, read: 1 }, now - 240 * day)
  noteUsage(db, profileIds.production, 'Analysis', 80, now - 4 * day)
  noteUsage(db, profileIds.production, 'Analysis', 90, now - 7 * hour)
  const buttons = [
    { id: 'status', label: 'Open the status page', color: 'blue', triggers: [{ url: 'https://status.riverbend.example', method: 'REDIRECT', body: {} }] },
    { id: 'acknowledge', label: 'Acknowledge', color: 'green', triggers: [{ url: 'https://hooks.riverbend.example/acknowledge', method: 'POST', body: { tank: 3 } }] },
  ] // prettier-ignore
  notify(
    db,
    {
      account: owner,
      profile: profileIds.production,
      title: 'Low level in tank 3',
      message: 'The level fell below 1.2 m at the hilltop tank. Pump station 3 started by itself.',
      icon: JSON.stringify({ svg_url: 'https://svg.internal.tago.io/warning.svg', svg_color: '#c92a2a' }),
      buttons: JSON.stringify(buttons),
      buttons_autodisable: 1,
    },
    now - 3 * hour,
  )
}
