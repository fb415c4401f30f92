// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Keys that give programs and people access to this profile. */
  about: () => string
  /** At most 100 characters */
  atMost100Characters: () => string
  /** created at sign-in */
  bySigningIn: () => string
  /** Choose today or a later day */
  chooseLaterDay: () => string
  /** Code samples */
  codeSamples: () => string
  /** {count} expiring within 14 days */
  countEnding: (values: { count: string | number }) => string
  /** {count} created by someone no longer in the team */
  countExMember: (values: { count: string | number }) => string
  /** {count, plural, other {# expired}} */
  countExpired: (values: { count: number }) => string
  /** {count} with full permission that never expires */
  countNeverFull: (values: { count: string | number }) => string
  /** {count} unused for 90 days */
  countUnused: (values: { count: string | number }) => string
  /** Create new token */
  createNewToken: () => string
  /** Create token */
  createToken: () => string
  /** Created */
  created: () => string
  /** 180 days */
  days180: () => string
  /** 30 days */
  days30: () => string
  /** 7 days */
  days7: () => string
  /** 90 days */
  days90: () => string
  /** Delete {name} */
  deleteName: (values: { name: string | number }) => string
  /** Delete old token */
  deleteOldToken: () => string
  /** Delete token */
  deleteToken: () => string
  /** Delete token and sign out */
  deleteTokenAndSignOut: () => string
  /** delete */
  deleteWord: () => string
  /** Create one for each program that works in this profile, so that each can be revoked separately. */
  emptyTokens: () => string
  /** Expires soon */
  endsSoon: () => string
  /** Enter a name */
  enterAName: () => string
  /** Expired */
  expired: () => string
  /** Expires */
  expires: () => string
  /** Finish later */
  finishLater: () => string
  /** Full */
  full: () => string
  /** Everything you can do, including managing members and other tokens. */
  fullHelp: () => string
  /** Full, never expires */
  fullNoEnd: () => string
  /** Origin of tokens */
  howTokensWereMade: () => string
  /** Used in this session */
  inUseHere: () => string
  /** Keep both */
  keepBoth: () => string
  /** Language */
  language: () => string
  /** {language} sample */
  languageSample: (values: { language: string | number }) => string
  /** Last day */
  lastDay: () => string
  /** Last used */
  lastUsed: () => string
  /** Last used: <when></when> */
  lastUsedWhen: (values: { when: ReactNode }) => ReactNode
  /** Created by */
  madeBy: () => string
  /** Created manually */
  madeByHand: () => string
  /** Created manually ({count}) */
  madeByHandCount: (values: { count: string | number }) => string
  /** Created at sign-in */
  madeBySigningIn: () => string
  /** Created at sign-in ({count}) */
  madeBySigningInCount: (values: { count: string | number }) => string
  /** Copy it to where it is used. You can reveal it again from the list of tokens at any time. */
  madeTokenHelp: () => string
  /** Creator left */
  makerLeft: () => string
  /** Name */
  name: () => string
  /** For example the program that will use it. */
  nameHelp: () => string
  /** Never */
  never: () => string
  /** It is valid until someone deletes it. Use this only where the token cannot be renewed. */
  neverHelp: () => string
  /** New */
  newOne: () => string
  /** New token */
  newToken: () => string
  /** The new token is now used everywhere */
  newTokenInPlace: () => string
  /** A new token may be rejected for the first few seconds. */
  newTokenMayBeRefused: () => string
  /** new token {name} */
  newTokenName: (values: { name: string | number }) => string
  /** The new token is active. Replace the old one wherever it is used. */
  newTokenWorks: () => string
  /** No tokens created manually */
  noTokensMadeByHand: () => string
  /** Old */
  oldOne: () => string
  /** Old token last used: <when></when> */
  oldTokenLastUsed: (values: { when: ReactNode }) => ReactNode
  /** The old token was not deleted */
  oldTokenNotDeleted: () => string
  /** On a date */
  onADate: () => string
  /** The owner of the profile */
  ownerOfTheProfile: () => string
  /** Permission */
  permission: () => string
  /** Tokens with this permission cannot be created. */
  permissionCannotBeMade: () => string
  /** Policies do not restrict profile tokens: anyone who has one can use its full permission. */
  policiesDoNotBindTokens: () => string
  /** Programs that use <b>{name}</b> lose access immediately. This cannot be undone. */
  programsRefused: (values: { name: string | number }) => ReactNode
  /** Programs that use <b>it</b> lose access immediately. This cannot be undone. */
  programsRefusedNameless: () => ReactNode
  /** TagoIO asks for it again because a token gives access to the profile. */
  proofHelp: () => string
  /** Read */
  read: () => string
  /** Reads everything in the profile, changes nothing. */
  readHelp: () => string
  /** Resume */
  resume: () => string
  /** Rotate… */
  rotateDots: () => string
  /** Rotate {name} */
  rotateName: (values: { name: string | number }) => string
  /** First, a new token with the same name and permission is created. Replace the old one wherever it is used. The old token is deleted only after you confirm. */
  rotationMeaning: () => string
  /** The rotation of <b>{name}</b> is not finished: both the old and the new token work. */
  rotationNotFinished: (values: { name: string | number }) => ReactNode
  /** The rotation of {name} is not finished. */
  rotationOfNameNotFinished: (values: { name: string | number }) => string
  /** The sample reads the token from the environment variable TAGOIO_TOKEN. */
  sampleHelp: () => string
  /** Search names */
  searchNames: () => string
  /** You are signed in with this token. Deleting it signs you out here. */
  signedInWithIt: () => string
  /** You are signed in with the old token. Deleting it signs you out here. */
  signedInWithOld: () => string
  /** the unnamed token */
  theTokenWithoutAName: () => string
  /** Token */
  token: () => string
  /** token {name} */
  tokenName: (values: { name: string | number }) => string
  /** Token {name} created */
  tokenNameCreated: (values: { name: string | number }) => string
  /** Token {name} deleted */
  tokenNameDeleted: (values: { name: string | number }) => string
  /** The token was not created */
  tokenNotCreated: () => string
  /** The token was not deleted */
  tokenNotDeleted: () => string
  /** Tokens */
  tokens: () => string
  /** tokens */
  tokensCounted: () => string
  /** Tokens to review */
  tokensWorthALook: () => string
  /** Unfinished rotation */
  unfinishedRotation: () => string
  /** Unknown */
  unknown: () => string
  /** Unknown user */
  unknownUser: () => string
  /** Unused */
  unused: () => string
  /** Unnamed */
  withoutAName: () => string
  /** origin */
  wordOrigin: () => string
  /** to review */
  wordToReview: () => string
  /** Expires {time}. */
  worksUntil: (values: { time: string | number }) => string
  /** To review: */
  worthALook: () => string
  /** To review */
  worthALookFilter: () => string
  /** Write */
  write: () => string
  /** Creates, updates and deletes, but reads nothing. */
  writeHelp: () => string
  /** 1 year */
  year1: () => string
}

export const say = sayOf<Say>(en)
