// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** It has already been answered or withdrawn, is older than 7 days, was replaced by a newer one, or belongs to another region than {region}. */
  answeredWithdrawnBeforeOlder: (values: { region: string | number }) => string
  /** Create an account with the invited e-mail address, confirm it, then return to this page. */
  createAccountAddressGot: () => string
  /** This invitation is for another account */
  invitationAnotherAccount: () => string
  /** This invitation is no longer valid */
  invitationCannotAnsweredAny: () => string
  /** The invited address has no account yet */
  invitedAddressNoAccount: () => string
  /** Check the profile switcher: the profile may already be there. If not, ask its owner for a new invitation, or sign in to the other region. */
  lookIntoProfileSwitcher: () => string
  /** If you accept, you can see and change almost everything in that profile, under its owner’s plan. Only the owner can manage the team and billing, read the audit log or delete the profile. */
  onceAcceptCanSee: () => string
  /** The owner sees your name and e-mail address. You can leave the profile at any time from its Team page. */
  ownerSeesNameE: () => string
  /** Sign in with the account that was invited. */
  signAccountWhoseAddress: () => string
  /** You are signed in as {email}. The invitation was not answered. */
  signedEmailNothingAnswered: (values: { email: string | number }) => string
}

export const say = sayOf<Say>(en)
