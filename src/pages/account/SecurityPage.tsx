import { useQuery } from '@tanstack/react-query'
import { accounts } from '../../api/account.ts'
import { PageHeader } from '../../components/display/PageHeader.tsx'
import { ErrorPanel } from '../../components/feedback/ErrorPanel.tsx'
import { QueryState } from '../../components/feedback/QueryState.tsx'
import { PageSkeleton } from '../shell/PageSkeleton.tsx'
import { PageTitle } from '../shell/PageTitle.tsx'
import { AccountTabs } from './AccountTabs.tsx'
import { DeleteAccountSection } from './DeleteAccountSection.tsx'
import { PasswordSection } from './PasswordSection.tsx'
import { TwoFactorSection } from './TwoFactorSection.tsx'

/** Who can get in as you. */
export default function SecurityPage() {
  const account = useQuery(accounts.own())
  return (
    <>
      <PageTitle page="Security" />
      <PageHeader title="Security" about="Your password, your second factor, and the end of the account." />
      <AccountTabs />
      <QueryState
        query={account}
        skeleton={<PageSkeleton />}
        renderError={(error, retry) => (
          <ErrorPanel error={error} title="The account could not be read" onRetry={retry} />
        )}
      >
        {(data) => (
          <>
            <PasswordSection email={data.email} />
            <TwoFactorSection account={data} />
            <DeleteAccountSection account={data} />
          </>
        )}
      </QueryState>
    </>
  )
}
