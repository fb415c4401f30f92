import { useVendorDocs } from '#app/vendor-docs.ts'
import { AccountDetails } from './details/AccountDetails.tsx'
import { OwnAccount } from './OwnAccount.tsx'
import { PlanSection } from './details/PlanSection.tsx'
import { say } from './messages/say.ts'

/** The details of the signed-in person, and the formats of dates and numbers for them. */
export default function AccountPage() {
  return (
    <OwnAccount title={say.account()} about={say.accountAbout()} docs={useVendorDocs('account')}>
      {(account) => (
        <>
          <AccountDetails account={account} />
          <PlanSection account={account} />
        </>
      )}
    </OwnAccount>
  )
}
