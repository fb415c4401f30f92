import { useProduct } from '#app/use-product.ts'
import { AccountDetails } from './details/AccountDetails.tsx'
import { OwnAccount } from './OwnAccount.tsx'
import { PlanSection } from './details/PlanSection.tsx'

/** The details of the signed-in person, and the formats of dates and numbers for them. */
export default function AccountPage() {
  return (
    <OwnAccount
      title="Account"
      about="You, in every profile: your name, and how you read dates and numbers."
      docs={`${useProduct().docs}/my-account`}
    >
      {(account) => (
        <>
          <AccountDetails account={account} />
          <PlanSection account={account} />
        </>
      )}
    </OwnAccount>
  )
}
