// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Accept invitation */
  acceptInvitation: () => string
  /** This account has no profile yet */
  accountNoProfileYet: () => string
  /** Has an account and an open invitation. */
  accountOpenInvitation: () => string
  /** The address of the API is not usable */
  addressAPINotUsable: () => string
  /** API address */
  apiAddress: () => string
  /** Back to sign in */
  backToSignIn: () => string
  /** It came over plain http under the name {hostname}, so everybody on the way can read and change what is sent, tokens too. The browser also keeps storage for the demo (it lives in memory, for each tab) and locks between tabs (a job belongs to its tab) from such pages, and computes no fingerprints of certificates. Serve Portico over https, or open it on this computer as localhost. */
  cameOverPlainHttp: (values: { hostname: string | number }) => string
  /** Choose a profile. */
  chooseAProfile: () => string
  /** Choose a region. */
  chooseARegion: () => string
  /** Connect to TagoIO */
  connectToTagoIO: () => string
  /** Decline invitation */
  declineInvitation: () => string
  /** You declined the invitation; the owner was told. */
  declinedInvitationOwnerTold: () => string
  /** The demo did not start */
  demoDidNotStart: () => string
  /** E-mail of your account */
  eMailAccount: () => string
  /** Enter as invited person */
  enterAsInvitedPerson: () => string
  /** Enter as owner */
  enterAsOwner: () => string
  /** Enter as team member */
  enterAsTeamMember: () => string
  /** Fictional data in your browser. No account, no server, nothing leaves this page. */
  fictionalDataBrowserNo: () => string
  /** Forgot your password? */
  forgotYourPassword: () => string
  /** The ID of your TagoDeploy project. */
  idTagoDeployProject: () => string
  /** If this account exists, a mail with a link is on its way. */
  ifAccountExistsMail: () => string
  /** If you were invited to one, follow the link in the mail, in this browser tab. Otherwise create a profile in TagoIO’s own admin, then sign in again. */
  ifInvitedOneFollow: () => string
  /** The invitation was not answered */
  invitationNotAnswered: () => string
  /** An invitation waits for your answer. With it, the profile you were invited to becomes the one you work in. */
  invitationWaitsAnswerProfile: () => string
  /** Like api.example.com, or http://localhost:8888 for the emulator. */
  likeApiExampleCom: () => string
  /** The mail was not sent */
  mailNotSent: () => string
  /** This name has letters beyond a–z, which can look like others. Requests would go to <b>{hidden}</b>. */
  nameLettersBeyondZ: (values: { hidden: string | number }) => ReactNode
  /** {name} is an open-source admin console for TagoIO. */
  nameOpenSourceAdmin: (values: { name: string | number }) => string
  /** No profile matches “{text}”. */
  noProfileMatchesText: (values: { text: string | number }) => string
  /** Nothing is kept: a reload or a new tab asks you to sign in again. */
  nothingKeptReloadNew: () => string
  /** Open the profile */
  openTheProfile: () => string
  /** Other address */
  otherAddress: () => string
  /** Owns two profiles and may do everything. */
  ownsTwoProfilesMay: () => string
  /** This page is not served securely */
  pageNotServedSecurely: () => string
  /** The profile was not opened */
  profileNotOpened: () => string
  /** Project ID */
  projectID: () => string
  /** Put the demo data back */
  putDemoDataBack: () => string
  /** Region */
  region: () => string
  /** Search profiles */
  searchProfiles: () => string
  /** Send recovery mail */
  sendRecoveryMail: () => string
  /** This is a shared computer */
  sharedComputer: () => string
  /** Shared with you */
  sharedWithYou: () => string
  /** Sign in — {name} */
  signInName: (values: { name: string | number }) => string
  /** You sign in to {regionName} as {email}. */
  signRegionNameEmail: (values: { regionName: string | number; email: string | number }) => string
  /** Start over */
  startOver: () => string
  /** TagoDeploy project */
  tagoDeployProject: () => string
  /** TagoDeploy {typed} */
  tagoDeployTyped: (values: { typed: string | number }) => string
  /** the region chosen last */
  theRegionChosenLast: () => string
  /** Try the demo */
  tryTheDemo: () => string
  /** Use a profile token */
  useAProfileToken: () => string
  /** Use e-mail and password */
  useEMailPassword: () => string
  /** Works in a profile that was shared. */
  worksProfileShared: () => string
  /** You accepted the invitation. */
  youAcceptedTheInvitation: () => string
}

export const say = sayOf<Say>(en)
