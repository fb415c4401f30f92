// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Accept invitation */
  acceptInvitation: () => string
  /** The API address cannot be used */
  addressNotUsable: () => string
  /** API address */
  apiAddress: () => string
  /** Like api.example.com, or http://localhost:8888 for the emulator. */
  apiAddressHelp: () => string
  /** Back to sign in */
  backToSignIn: () => string
  /** Sign in with e-mail and password */
  byPassword: () => string
  /** Sign in with a profile token */
  byProfileToken: () => string
  /** Choose a profile */
  chooseAProfile: () => string
  /** Choose a region. */
  chooseARegion: () => string
  /** Connect to TagoIO */
  connectToTagoIO: () => string
  /** Decline invitation */
  declineInvitation: () => string
  /** Fictional data, in your browser only. No account and no server needed. */
  demoAbout: () => string
  /** The demo did not start */
  demoDidNotStart: () => string
  /** Try anything: 400 users, policies, settings with a preview, usage. */
  demoTry: () => string
  /** E-mail address of your account */
  emailOfAccount: () => string
  /** Enter as invited person */
  enterAsInvitedPerson: () => string
  /** Enter as owner */
  enterAsOwner: () => string
  /** Enter as team member */
  enterAsTeamMember: () => string
  /** Forgot your password? */
  forgotYourPassword: () => string
  /** The invitation was not answered */
  invitationNotAnswered: () => string
  /** You have an open invitation. When you accept it, you start working in that profile. */
  invitationWaits: () => string
  /** Has an account and an open invitation. */
  invitedAbout: () => string
  /** This name contains letters beyond a–z that can look like others. Requests would go to <b>{hidden}</b>. */
  lookAlikeLetters: (values: { hidden: string | number }) => ReactNode
  /** The e-mail was not sent */
  mailNotSent: () => string
  /** Works in a profile that was shared with them. */
  memberAbout: () => string
  /** No profile matches “{text}”. */
  noProfileMatchesText: (values: { text: string | number }) => string
  /** This account has no profile yet */
  noProfileYet: () => string
  /** It was loaded over plain http from {hostname}, so anyone on the network can read and change what is sent, including tokens. Over http the browser also blocks some features: the demo is kept only in the memory of each tab, jobs run only in their own tab, and certificate fingerprints are not available. Serve Portico over https, or open it on this computer as localhost. */
  notSecureMeaning: (values: { hostname: string | number }) => string
  /** Open the profile */
  openTheProfile: () => string
  /** Other address */
  otherAddress: () => string
  /** Owns two profiles, with full access. */
  ownerAbout: () => string
  /** The connection is not secure */
  pageNotServedSecurely: () => string
  /** {name} is an open-source admin console for TagoIO. */
  productIs: (values: { name: string | number }) => string
  /** The profile was not opened */
  profileNotOpened: () => string
  /** Project ID */
  projectID: () => string
  /** The ID of your TagoDeploy project. */
  projectIDHelp: () => string
  /** Reset demo data */
  putDemoDataBack: () => string
  /** If this account exists, an e-mail with a link has been sent to it. */
  recoveryMailSent: () => string
  /** Region */
  region: () => string
  /** Search profiles */
  searchProfiles: () => string
  /** Send recovery e-mail */
  sendRecoveryMail: () => string
  /** This is a shared computer */
  sharedComputer: () => string
  /** Nothing is kept in this browser: you sign in again after a reload or in a new tab. */
  sharedComputerHelp: () => string
  /** Shared with you */
  sharedWithYou: () => string
  /** Sign in — {name} */
  signInName: (values: { name: string | number }) => string
  /** You are signing in to {regionName} as {email}. */
  signInToAs: (values: { regionName: string | number; email: string | number }) => string
  /** Start over */
  startOver: () => string
  /** TagoDeploy {typed} */
  tagoDeployNamed: (values: { typed: string | number }) => string
  /** TagoDeploy project */
  tagoDeployProject: () => string
  /** the last region you chose */
  theRegionChosenLast: () => string
  /** Try the demo */
  tryTheDemo: () => string
  /** If you were invited to one, open the link in the e-mail in this browser tab. Otherwise create a profile in TagoIO’s own admin, then sign in again. */
  withoutProfile: () => string
  /** You accepted the invitation. */
  youAcceptedTheInvitation: () => string
  /** You declined the invitation; the owner was notified. */
  youDeclinedTheInvitation: () => string
}

export const say = sayOf<Say>(en)
