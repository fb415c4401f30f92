import { useVendorDocs } from '#app/vendor-docs.ts'
import { DeleteAccountSection } from './details/DeleteAccountSection.tsx'
import { OwnAccount } from './OwnAccount.tsx'
import { PasswordSection } from './security/PasswordSection.tsx'
import { TwoFactorSection } from './security/TwoFactorSection.tsx'
import { say } from './messages/say.ts'

/** Password and second factors. */
export default function SecurityPage() {
  return (
    <OwnAccount title={say.security()} about={say.securityAbout()} docs={useVendorDocs('twoFactor')}>
      {(account) => (
        <>
          <PasswordSection email={account.email} />
          <TwoFactorSection account={account} />
          <DeleteAccountSection account={account} />
        </>
      )}
    </OwnAccount>
  )
}
