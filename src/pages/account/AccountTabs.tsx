import { TabNav } from '#components/navigation/TabNav.tsx'
import { paths } from '#app/paths.ts'

const tabs = [
  { to: paths.account, label: 'Details', end: true },
  { to: paths.security, label: 'Security' },
  { to: paths.inbox, label: 'Inbox' },
]

/** The pages of the account. */
export const AccountTabs = () => <TabNav label="Account pages" tabs={tabs} />
