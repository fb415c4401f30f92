// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import type { DrawTag } from '#lib/words/node-of.ts'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** <b>Use the API as {name}.</b> Send the token in the <code>token</code> header. It gives access to the portal’s API and to whatever policies allow {name}. */
  askApi: (values: { name: string | number }) => ReactNode
  /** Close and discard token */
  closeAndForget: () => string
  /** command */
  command: () => string
  /** This command shows whose token it is. Set TOKEN to the token first: */
  commandHelp: () => string
  /** Create token */
  createToken: () => string
  /** The demo’s API works only inside this browser, so you cannot use the token elsewhere. */
  demoApiIsInside: () => string
  /** Unknown */
  endNotTold: () => string
  /** Expires */
  ends: () => string
  /** Share it securely. {name} stays signed in on current devices. */
  handOver: (values: { name: string | number }) => string
  /** 1 hour */
  hour1: () => string
  /** 2 hours */
  hours2: () => string
  /** <b>In the portal</b> the token does not sign in: TagoIO documents no way to enter it there. <i>Open portal</i> opens the sign-in page, where {name} uses a password. */
  inThePortal: (values: { name: string | number }) => ReactNode
  /** Log in as {name} */
  logInAsName: (values: { name: string | number }) => string
  /** 15 minutes */
  minutes15: () => string
  /** This profile has no portal address */
  noPortalAddress: () => string
  /** The e-mail comes from the portal, which is not published yet. */
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
  /** The portal sends <b>{email}</b> a link to choose a new password. The current password keeps working until the link is used. */
  recoveryConsequence: (values: { email: string | number }) => ReactNode
  /** To keep the password private, <button>send a recovery e-mail instead</button>. */
  recoveryInstead: (values: { button: DrawTag }) => ReactNode
  /** Safer than setting a password, because only the user knows it. */
  recoveryIsSafer: () => string
  /** The recovery e-mail was not sent */
  recoveryMailNotSent: () => string
  /** If the portal knows {email}, a recovery e-mail is on its way */
  recoverySent: (values: { email: string | number }) => string
  /** To check what {name} can see, you need no token: <link>Access of {name}</link>. */
  seeAccess: (values: { name: string | number; link: DrawTag }) => ReactNode
  /** Send recovery e-mail */
  sendRecoveryMail: () => string
  /** Send a recovery e-mail to {name} */
  sendRecoveryMailTo: (values: { name: string | number }) => string
  /** Set password */
  setPassword: () => string
  /** Set password of {name} */
  setPasswordOfName: (values: { name: string | number }) => string
  /** This user is inactive and cannot sign in until you activate them. */
  stillInactive: () => string
  /** Token */
  token: () => string
  /** The token can do everything <b>{name}</b> can do in the portal. It cannot be revoked separately: it stops working when it expires, or when you deactivate or delete the user. TagoIO records its creation in the audit log. */
  tokenConsequence: (values: { name: string | number }) => ReactNode
  /** The token was not created */
  tokenNotMade: () => string
  /** token */
  tokenNoun: () => string
  /** The token is shown only here and never appears in a URL. To end it early, deactivate {name}. */
  tokenShownOnce: (values: { name: string | number }) => string
  /** Valid for */
  validFor: () => string
  /** Use the token */
  whatToDo: () => string
}

export const say = sayOf<Say>(en)
