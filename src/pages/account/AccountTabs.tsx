import { TabNav } from '#components/navigation/TabNav.tsx'
import { paths } from '#app/paths.ts'
import { say } from './messages/say.ts'

const tabs = [
  {
    to: paths.account,
    get label() {
      return say.details()
    },
    end: true,
  },
  {
    to: paths.security,
    get label() {
      return say.security()
    },
  },
  {
    to: paths.inbox,
    get label() {
      return say.inbox()
    },
  },
]

/** The pages of the account. */
export const AccountTabs = () => <TabNav label={say.accountPages()} tabs={tabs} />
