// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** It was answered or withdrawn before, is older than 7 days, a newer one took its place, or it belongs to another region than {region}. */
  answeredWithdrawnBeforeOlder: (values: { region: string | number }) => string
  /** Create an account with the address that got the mail and confirm it, then come back to this page. */
  createAccountAddressGot: () => string
  /** This invitation is for another account */
  invitationAnotherAccount: () => string
  /** This invitation cannot be answered any more */
  invitationCannotAnsweredAny: () => string
  /** The invited address has no account yet */
  invitedAddressNoAccount: () => string
  /** Look into the profile switcher: the profile may be there already. If not, ask its owner for a new invitation, or sign in to the other region. */
  lookIntoProfileSwitcher: () => string
  /** Once you accept, you can see and change almost everything in that profile, under the plan of its owner. The team, billing, the audit log and the end of the profile stay with the owner. */
  onceAcceptCanSee: () => string
  /** The owner sees your name and e-mail address. You can leave the profile at any time, on its Team page. */
  ownerSeesNameE: () => string
  /** Sign in with the account whose address got the mail. */
  signAccountWhoseAddress: () => string
  /** You are signed in as {email}. Nothing was answered. */
  signedEmailNothingAnswered: (values: { email: string | number }) => string
}

export const say = sayOf<Say>(en)
