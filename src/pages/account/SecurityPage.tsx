import { PageHeader } from '../../components/display/PageHeader.tsx'
import { PageTitle } from '../shell/PageTitle.tsx'
import { AccountTabs } from './AccountTabs.tsx'

/** Who can get in as you. */
export default function SecurityPage() {
  return (
    <>
      <PageTitle page="Security" />
      <PageHeader title="Security" about="Your password, your second factor, and the end of the account." />
      <AccountTabs />
    </>
  )
}
