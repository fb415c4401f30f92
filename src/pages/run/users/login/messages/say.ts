// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import type { DrawTag } from '#lib/words/node-of.ts'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** <b>Ask the API as {name}.</b> Send the token in the header <code>token</code>. It opens the portal’s part of the API and whatever policies give {name}. */
  askApi: (values: { name: string | number }) => ReactNode
  /** Close and forget the token */
  closeAndForget: () => string
  /** command */
  command: () => string
  /** This command tells whom it speaks for; it expects the token in TOKEN: */
  commandHelp: () => string
  /** Create token */
  createToken: () => string
  /** The API of the demo answers only inside this browser, so there is nothing outside to try it on. */
  demoApiIsInside: () => string
  /** The server did not say when */
  endNotTold: () => string
  /** Ends */
  ends: () => string
  /** Hand it over in a safe way. Where {name} is signed in now, they stay signed in. */
  handOver: (values: { name: string | number }) => string
  /** 1 hour */
  hour1: () => string
  /** 2 hours */
  hours2: () => string
  /** <b>In the portal</b> it signs nobody in by itself: TagoIO documents no address and no field that takes it. <i>Open portal</i> leads to the portal’s own sign-in, where {name} uses a password. */
  inThePortal: (values: { name: string | number }) => ReactNode
  /** Log in as {name} */
  logInAsName: (values: { name: string | number }) => string
  /** 15 minutes */
  minutes15: () => string
  /** This profile has no portal address */
  noPortalAddress: () => string
  /** The mail comes from the portal, which is not published yet. */
  notPublishedYet: () => string
  /** Open portal */
  openPortal: () => string
  /** The password was not set */
  passwordNotSet: () => string
  /** Password of {name} set */
  passwordOfNameSet: (values: { name: string | number }) => string
  /** Portal */
  portal: () => string
  /** portal address */
  portalAddress: () => string
  /** The portal mails <b>{email}</b> a link to choose a new password. Until it is used, the present password stays as it is. */
  recoveryConsequence: (values: { email: string | number }) => ReactNode
  /** Safer, because nobody else learns the password: <button>send a recovery mail instead</button>. */
  recoveryInstead: (values: { button: DrawTag }) => ReactNode
  /** Nobody else learns the password, so this is safer than setting one. */
  recoveryIsSafer: () => string
  /** The recovery mail was not sent */
  recoveryMailNotSent: () => string
  /** If the portal knows {email}, a recovery mail is on its way */
  recoverySent: (values: { email: string | number }) => string
  /** To see what {name} may see and why, no token is needed: <link>Access of {name}</link>. */
  seeAccess: (values: { name: string | number; link: DrawTag }) => ReactNode
  /** Send recovery mail */
  sendRecoveryMail: () => string
  /** Send a recovery mail to {name} */
  sendRecoveryMailTo: (values: { name: string | number }) => string
  /** Set password */
  setPassword: () => string
  /** Set password of {name} */
  setPasswordOfName: (values: { name: string | number }) => string
  /** This user is inactive: a new password alone does not let them in. */
  stillInactive: () => string
  /** Token */
  token: () => string
  /** You get a token that can do everything <b>{name}</b> can do in the portal. It cannot be revoked alone: it ends by itself, or when you deactivate or delete the user. TagoIO writes to the audit log that you made it. */
  tokenConsequence: (values: { name: string | number }) => ReactNode
  /** The token was not made */
  tokenNotMade: () => string
  /** token */
  tokenNoun: () => string
  /** The token is shown here only and never put into an address. To end it earlier, deactivate {name}. */
  tokenShownOnce: (values: { name: string | number }) => string
  /** Valid for */
  validFor: () => string
  /** What to do with it */
  whatToDo: () => string
}

export const say = sayOf<Say>(en)
