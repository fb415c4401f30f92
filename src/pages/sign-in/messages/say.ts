// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Accept invitation */
  acceptInvitation: () => string
  /** The address of the API is not usable */
  addressNotUsable: () => string
  /** API address */
  apiAddress: () => string
  /** Like api.example.com, or http://localhost:8888 for the emulator. */
  apiAddressHelp: () => string
  /** Back to sign in */
  backToSignIn: () => string
  /** Use e-mail and password */
  byPassword: () => string
  /** Use a profile token */
  byProfileToken: () => string
  /** Choose a profile. */
  chooseAProfile: () => string
  /** Choose a region. */
  chooseARegion: () => string
  /** Connect to TagoIO */
  connectToTagoIO: () => string
  /** Decline invitation */
  declineInvitation: () => string
  /** Fictional data in your browser. No account, no server, nothing leaves this page. */
  demoAbout: () => string
  /** The demo did not start */
  demoDidNotStart: () => string
  /** Try anything: 400 users, policies, settings with a preview, usage. */
  demoTry: () => string
  /** E-mail of your account */
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
  /** An invitation waits for your answer. With it, the profile you were invited to becomes the one you work in. */
  invitationWaits: () => string
  /** Has an account and an open invitation. */
  invitedAbout: () => string
  /** This name has letters beyond a–z, which can look like others. Requests would go to <b>{hidden}</b>. */
  lookAlikeLetters: (values: { hidden: string | number }) => ReactNode
  /** The mail was not sent */
  mailNotSent: () => string
  /** Works in a profile that was shared. */
  memberAbout: () => string
  /** No profile matches “{text}”. */
  noProfileMatchesText: (values: { text: string | number }) => string
  /** This account has no profile yet */
  noProfileYet: () => string
  /** It came over plain http under the name {hostname}, so everybody on the way can read and change what is sent, tokens too. The browser also keeps storage for the demo (it lives in memory, for each tab) and locks between tabs (a job belongs to its tab) from such pages, and computes no fingerprints of certificates. Serve Portico over https, or open it on this computer as localhost. */
  notSecureMeaning: (values: { hostname: string | number }) => string
  /** Open the profile */
  openTheProfile: () => string
  /** Other address */
  otherAddress: () => string
  /** Owns two profiles and may do everything. */
  ownerAbout: () => string
  /** This page is not served securely */
  pageNotServedSecurely: () => string
  /** {name} is an open-source admin console for TagoIO. */
  productIs: (values: { name: string | number }) => string
  /** The profile was not opened */
  profileNotOpened: () => string
  /** Project ID */
  projectID: () => string
  /** The ID of your TagoDeploy project. */
  projectIDHelp: () => string
  /** Put the demo data back */
  putDemoDataBack: () => string
  /** If this account exists, a mail with a link is on its way. */
  recoveryMailSent: () => string
  /** Region */
  region: () => string
  /** Search profiles */
  searchProfiles: () => string
  /** Send recovery mail */
  sendRecoveryMail: () => string
  /** This is a shared computer */
  sharedComputer: () => string
  /** Nothing is kept: a reload or a new tab asks you to sign in again. */
  sharedComputerHelp: () => string
  /** Shared with you */
  sharedWithYou: () => string
  /** Sign in — {name} */
  signInName: (values: { name: string | number }) => string
  /** You sign in to {regionName} as {email}. */
  signInToAs: (values: { regionName: string | number; email: string | number }) => string
  /** Start over */
  startOver: () => string
  /** TagoDeploy {typed} */
  tagoDeployNamed: (values: { typed: string | number }) => string
  /** TagoDeploy project */
  tagoDeployProject: () => string
  /** the region chosen last */
  theRegionChosenLast: () => string
  /** Try the demo */
  tryTheDemo: () => string
  /** If you were invited to one, follow the link in the mail, in this browser tab. Otherwise create a profile in TagoIO’s own admin, then sign in again. */
  withoutProfile: () => string
  /** You accepted the invitation. */
  youAcceptedTheInvitation: () => string
  /** You declined the invitation; the owner was told. */
  youDeclinedTheInvitation: () => string
}

export const say = sayOf<Say>(en)
