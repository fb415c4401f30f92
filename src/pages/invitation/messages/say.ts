// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import type { DrawTag } from '#lib/words/node-of.ts'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Accept */
  accept: () => string
  /** <b>{name}</b> is among your profiles now. */
  amongYourProfiles: (values: { name: string | number }) => ReactNode
  /** Decline */
  decline: () => string
  /** Decline invitation */
  declineInvitation: () => string
  /** The owner is told. Only a new invitation lets you in after that. */
  declineMeaning: () => string
  /** Decline the invitation */
  declineTheInvitation: () => string
  /** The owner was told. Nothing changed for your account. */
  declinedMeaning: () => string
  /** Go on */
  goOn: () => string
  /** Go on without answering */
  goOnWithoutAnswering: () => string
  /** The profile stands in the profile switcher, at the top left of every page. */
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
  /** No account yet? <link>Create one at TagoIO<span> (opens in a new tab)</span></link> with that same address and in the region of the profile, confirm it, then come back to this tab. On TagoDeploy, whoever runs it says where. */
  noAccountYet: (values: { link: DrawTag; span: DrawTag }) => ReactNode
  /** No invitation waits in this tab */
  noInvitation: () => string
  /** Follow the link in the mail again; an invitation that was answered is gone from here. Invitations to an account also stand in its inbox. */
  noInvitationAbout: () => string
  /** Open {name} */
  openName: (values: { name: string | number }) => string
  /** Invitation — {name} */
  pageTitle: (values: { name: string | number }) => string
  /** Sign in with the account whose e-mail address got the invitation. You come back here to accept or decline; nothing is answered before you do. */
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
  /** You work in {name} now */
  youWorkIn: (values: { name: string | number }) => string
}

export const say = sayOf<Say>(en)
