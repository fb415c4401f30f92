// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import type { DrawTag } from '#lib/words/node-of.ts'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Accepted agreements */
  acceptedAgreements: () => string
  /** Access */
  access: () => string
  /** Actions */
  actions: () => string
  /** Actions for {name} */
  actionsForName: (values: { name: string | number }) => string
  /** Activate */
  activate: () => string
  /** Active */
  active: () => string
  /** Activity */
  activity: () => string
  /** The anonymous user has no address and no password. */
  anonymousHasNone: () => string
  /** Choose another one than for decimals */
  anotherSeparator: () => string
  /** At least 6 characters */
  atLeast6Characters: () => string
  /** At most 100 characters */
  atMost100Characters: () => string
  /** At most 200 characters */
  atMost200Characters: () => string
  /** Authenticator */
  authenticator: () => string
  /** Can sign in */
  canSignInLabel: () => string
  /** Choose a time zone */
  chooseATimeZone: () => string
  /** Clock */
  clock: () => string
  /** Comma */
  comma: () => string
  /** Company */
  company: () => string
  /** Copy e-mail */
  copyEmail: () => string
  /** Copy ID */
  copyId: () => string
  /** Created */
  created: () => string
  /** Created by single sign-on (tag source=sso). The identity provider manages the name and the password; a password set here may not be used. */
  createdBySsoHelp: () => string
  /** Custom preferences */
  customPreferences: () => string
  /** Date format */
  dateFormat: () => string
  /** <b>{name}</b> ({email}) can no longer sign in, and tokens to log in as this user stop working. Tags, settings and history stay; you can activate the user again. */
  deactivateConsequence: (values: { name: string | number; email: string | number }) => ReactNode
  /** <b>{name}</b> can no longer sign in, and tokens to log in as this user stop working. Tags, settings and history stay; you can activate the user again. */
  deactivateConsequenceNoEmail: (values: { name: string | number }) => ReactNode
  /** Deactivate… */
  deactivateDots: () => string
  /** Deactivate {name} */
  deactivateName: (values: { name: string | number }) => string
  /** Deactivate user */
  deactivateUser: () => string
  /** Decimal separator */
  decimalSeparator: () => string
  /** <b>{name}</b> ({email}) is removed for good, with every token, setting and accepted agreement. The same address can be used again, but for a new user with a new ID. */
  deleteConsequence: (values: { name: string | number; email: string | number }) => ReactNode
  /** <b>{name}</b> is removed for good, with every token, setting and accepted agreement. The same address can be used again, but for a new user with a new ID. */
  deleteConsequenceNoEmail: (values: { name: string | number }) => ReactNode
  /** Delete {name} */
  deleteName: (values: { name: string | number }) => string
  /** Delete user */
  deleteUser: () => string
  /** Details */
  details: () => string
  /** E-mail */
  email: () => string
  /** E-mail copied */
  emailCopied: () => string
  /** E-mail (cannot be changed) */
  emailFixed: () => string
  /** The browser refused to copy the E-mail */
  emailNotCopied: () => string
  /** e-mail */
  emailNoun: () => string
  /** Enter a name */
  enterAName: () => string
  /** Enter a complete address, like maria@acme.example */
  enterAddress: () => string
  /** Facts */
  facts: () => string
  /** Go on */
  goOn: () => string
  /** Go to the users */
  goToTheUsers: () => string
  /** 12 hours */
  hours12: () => string
  /** 24 hours */
  hours24: () => string
  /** ID */
  id: () => string
  /** ID copied */
  idCopied: () => string
  /** The browser refused to copy the ID */
  idNotCopied: () => string
  /** Inactive */
  inactive: () => string
  /** An inactive user cannot sign in. */
  inactiveCannotSignIn: () => string
  /** Language */
  language: () => string
  /** Last login */
  lastLogin: () => string
  /** Last login: <when></when> */
  lastLoginWhen: (values: { when: ReactNode }) => ReactNode
  /** Log in as… */
  logInAs: () => string
  /** Name */
  name: () => string
  /** Name not readable */
  nameNotReadable: () => string
  /** Newsletter */
  newsletter: () => string
  /** No user slot is free. */
  noSlotFree: () => string
  /** The user with the ID <code>{id}</code> may have been deleted, or belongs to another profile. */
  noSuchUserHelp: (values: { id: string | number }) => ReactNode
  /** None */
  none: () => string
  /** Not readable */
  notReadable: () => string
  /** The API does not tell */
  notTold: () => string
  /** Notifications */
  notifications: () => string
  /** Notify… */
  notifyDots: () => string
  /** To only keep this person out, <button>deactivate instead</button>. */
  onlyKeepOut: (values: { button: DrawTag }) => ReactNode
  /** Open */
  open: () => string
  /** Password */
  password: () => string
  /** Phone */
  phone: () => string
  /** With country code; needed for codes by SMS. */
  phoneHelp: () => string
  /** Start with + and the country code, like +55 81 5550 0100 */
  phoneShape: () => string
  /** Point */
  point: () => string
  /** Protected by a tag: {protection} */
  protectedByTag: (values: { protection: string | number }) => string
  /** Protected by a tag: no reason given */
  protectedWithoutReason: () => string
  /** Public access */
  publicAccess: () => string
  /** Recreate with new e-mail… */
  recreate: () => string
  /** Search name, e-mail or company */
  searchLabel: () => string
  /** Send recovery mail… */
  sendRecoveryMailDots: () => string
  /** Set password… */
  setPasswordDots: () => string
  /** Sign-in */
  signIn: () => string
  /** Somebody changed these tags */
  somebodyChangedTheseTags: () => string
  /** Somebody changed this user */
  somebodyChangedThisUser: () => string
  /** Status not readable */
  statusNotReadable: () => string
  /** Tags */
  tags: () => string
  /** Tags ({tags}) */
  tagsCount: (values: { tags: string | number }) => string
  /** Policies use tags to decide what this person sees. At most 30. */
  tagsHelp: () => string
  /** Tags of {name} saved */
  tagsOfNameSaved: (values: { name: string | number }) => string
  /** Thousands separator */
  thousandsSeparator: () => string
  /** Time zone */
  timeZone: () => string
  /** Two-factor */
  twoFactor: () => string
  /** Two-factor methods */
  twoFactorMethods: () => string
  /** Unknown */
  unknown: () => string
  /** Updated */
  updated: () => string
  /** User */
  user: () => string
  /** User {name} can sign in */
  userCanSignIn: (values: { name: string | number }) => string
  /** User {name} deactivated */
  userDeactivated: (values: { name: string | number }) => string
  /** User {name} deleted */
  userDeleted: (values: { name: string | number }) => string
  /** This user does not exist */
  userDoesNotExist: () => string
  /** The user was not activated */
  userNotActivated: () => string
  /** The user was not deactivated */
  userNotDeactivated: () => string
  /** The user was not deleted */
  userNotDeleted: () => string
  /** User not found */
  userNotFound: () => string
  /** The user could not be read */
  userNotRead: () => string
  /** User {name} saved */
  userSaved: (values: { name: string | number }) => string
  /** Users */
  users: () => string
  /** users */
  usersNoun: () => string
}

export const say = sayOf<Say>(en)
