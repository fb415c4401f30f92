// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import type { DrawTag } from '#lib/words/node-of.ts'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Accept */
  accept: () => string
  /** You now have access to <b>{name}</b>. */
  amongYourProfiles: (values: { name: string | number }) => ReactNode
  /** Decline */
  decline: () => string
  /** Decline invitation */
  declineInvitation: () => string
  /** The owner is notified. You can join later only with a new invitation. */
  declineMeaning: () => string
  /** Decline invitation */
  declineTheInvitation: () => string
  /** The owner was notified. Nothing changed in your account. */
  declinedMeaning: () => string
  /** Continue */
  goOn: () => string
  /** Continue without answering */
  goOnWithoutAnswering: () => string
  /** You can open it from the profile switcher, at the top left of every page. */
  inTheSwitcher: () => string
  /** Inbox */
  inbox: () => string
  /** Invitation */
  invitation: () => string
  /** The invitation was not accepted */
  invitationNotAccepted: () => string
  /** The invitation was not declined */
  invitationNotDeclined: () => string
  /** {name} was not opened */
  nameWasNotOpened: (values: { name: string | number }) => string
  /** No account yet? <link>Create one at TagoIO<span> (opens in a new tab)</span></link> with the invited e-mail address, in the region of the profile. Confirm it, then return to this tab. On TagoDeploy, ask the people who run it how to create an account. */
  noAccountYet: (values: { link: DrawTag; span: DrawTag }) => ReactNode
  /** No open invitation in this tab */
  noInvitation: () => string
  /** Open the link in the e-mail again. An invitation you have answered is no longer shown here. Invitations also appear in the inbox of your account. */
  noInvitationAbout: () => string
  /** Open {name} */
  openName: (values: { name: string | number }) => string
  /** Invitation — {name} */
  pageTitle: (values: { name: string | number }) => string
  /** Sign in with the invited account. You return here to accept or decline; nothing is answered before that. */
  signInFirst: () => string
  /** Sign in to answer */
  signInToAnswer: () => string
  /** You are signed in as <b>{name}</b>, in {regionName}. <button>Use another account</button> */
  signedInAs: (values: { name: string | number; regionName: string | number; button: DrawTag }) => ReactNode
  /** The profile */
  theProfile: () => string
  /** this account */
  thisAccount: () => string
  /** You accepted the invitation */
  youAcceptedTheInvitation: () => string
  /** You declined the invitation */
  youDeclinedTheInvitation: () => string
  /** You were invited to work in a profile */
  youWereInvited: () => string
  /** You now work in {name} */
  youWorkIn: (values: { name: string | number }) => string
}

export const say = sayOf<Say>(en)
