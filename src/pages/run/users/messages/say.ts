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
  /** The anonymous user has no e-mail address and no password. */
  anonymousHasNone: () => string
  /** Choose a separator other than the decimal one */
  anotherSeparator: () => string
  /** At least 6 characters */
  atLeast6Characters: () => string
  /** At most 100 characters */
  atMost100Characters: () => string
  /** At most 200 characters */
  atMost200Characters: () => string
  /** Authenticator app */
  authenticator: () => string
  /** Can sign in */
  canSignInLabel: () => string
  /** Choose a time zone */
  chooseATimeZone: () => string
  /** Time format */
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
  /** Created by single sign-on (tag source=sso). The identity provider manages the name and password; a password set here may have no effect. */
  createdBySsoHelp: () => string
  /** Custom preferences */
  customPreferences: () => string
  /** Date format */
  dateFormat: () => string
  /** <b>{name}</b> ({email}) can no longer sign in, and tokens to log in as this user stop working. Tags, settings and history are kept. You can activate the user again. */
  deactivateConsequence: (values: { name: string | number; email: string | number }) => ReactNode
  /** <b>{name}</b> can no longer sign in, and tokens to log in as this user stop working. Tags, settings and history are kept. You can activate the user again. */
  deactivateConsequenceNoEmail: (values: { name: string | number }) => ReactNode
  /** Deactivate… */
  deactivateDots: () => string
  /** Deactivate {name} */
  deactivateName: (values: { name: string | number }) => string
  /** Deactivate user */
  deactivateUser: () => string
  /** Decimal separator */
  decimalSeparator: () => string
  /** <b>{name}</b> ({email}) is deleted permanently, with all tokens, settings and accepted agreements. You can use the e-mail address again, but only for a new user with a new ID. */
  deleteConsequence: (values: { name: string | number; email: string | number }) => ReactNode
  /** <b>{name}</b> is deleted permanently, with all tokens, settings and accepted agreements. You can use the e-mail address again, but only for a new user with a new ID. */
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
  /** The e-mail address was not copied */
  emailNotCopied: () => string
  /** e-mail */
  emailNoun: () => string
  /** Enter a name */
  enterAName: () => string
  /** Enter a full e-mail address, such as maria@acme.example */
  enterAddress: () => string
  /** User information */
  facts: () => string
  /** Continue */
  goOn: () => string
  /** Go to users */
  goToTheUsers: () => string
  /** 12 hours */
  hours12: () => string
  /** 24 hours */
  hours24: () => string
  /** ID */
  id: () => string
  /** ID copied */
  idCopied: () => string
  /** The ID was not copied */
  idNotCopied: () => string
  /** Inactive */
  inactive: () => string
  /** Inactive users cannot sign in. */
  inactiveCannotSignIn: () => string
  /** Language */
  language: () => string
  /** Last sign-in */
  lastLogin: () => string
  /** Last sign-in: <when></when> */
  lastLoginWhen: (values: { when: ReactNode }) => ReactNode
  /** Log in as… */
  logInAs: () => string
  /** Name */
  name: () => string
  /** Unreadable name */
  nameNotReadable: () => string
  /** Newsletter */
  newsletter: () => string
  /** No user slots are left. */
  noSlotFree: () => string
  /** The user with the ID <code>{id}</code> was deleted or belongs to another profile. */
  noSuchUserHelp: (values: { id: string | number }) => ReactNode
  /** None */
  none: () => string
  /** Unreadable */
  notReadable: () => string
  /** Unknown */
  notTold: () => string
  /** Notifications */
  notifications: () => string
  /** Notify… */
  notifyDots: () => string
  /** To stop this user from signing in without deleting them, <button>deactivate instead</button>. */
  onlyKeepOut: (values: { button: DrawTag }) => ReactNode
  /** Open */
  open: () => string
  /** Password */
  password: () => string
  /** Phone */
  phone: () => string
  /** Include the country code. Needed for codes by SMS. */
  phoneHelp: () => string
  /** Start with + and the country code, such as +55 81 5550 0100 */
  phoneShape: () => string
  /** Point */
  point: () => string
  /** Protected by a tag: {protection} */
  protectedByTag: (values: { protection: string | number }) => string
  /** Protected by a tag: no reason provided */
  protectedWithoutReason: () => string
  /** Public access */
  publicAccess: () => string
  /** Recreate with new e-mail… */
  recreate: () => string
  /** Search by name, e-mail or company */
  searchLabel: () => string
  /** Send recovery e-mail… */
  sendRecoveryMailDots: () => string
  /** Set password… */
  setPasswordDots: () => string
  /** Sign-in */
  signIn: () => string
  /** Someone else changed these tags */
  somebodyChangedTheseTags: () => string
  /** Someone else changed this user */
  somebodyChangedThisUser: () => string
  /** Unreadable status */
  statusNotReadable: () => string
  /** Tags */
  tags: () => string
  /** Tags ({tags}) */
  tagsCount: (values: { tags: string | number }) => string
  /** Policies use tags to decide what this user can see. At most 30 tags. */
  tagsHelp: () => string
  /** Tags of {name} saved */
  tagsOfNameSaved: (values: { name: string | number }) => string
  /** Thousands separator */
  thousandsSeparator: () => string
  /** Time zone */
  timeZone: () => string
  /** Two-factor */
  twoFactor: () => string
  /** Two-factor authentication */
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
