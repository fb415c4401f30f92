// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Keys that let programs and people work in this profile. */
  about: () => string
  /** At most 100 characters */
  atMost100Characters: () => string
  /** by signing in */
  bySigningIn: () => string
  /** Choose today or a later day */
  chooseLaterDay: () => string
  /** Code samples */
  codeSamples: () => string
  /** {count} ending within 14 days */
  countEnding: (values: { count: string | number }) => string
  /** {count} made by somebody no longer in the team */
  countExMember: (values: { count: string | number }) => string
  /** {count} expired */
  countExpired: (values: { count: string | number }) => string
  /** {count} with full permission and no end */
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
  /** Make one for each program that works in this profile, so that each can be taken away by itself. */
  emptyTokens: () => string
  /** Ends soon */
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
  /** Everything you can do, people and other tokens included. */
  fullHelp: () => string
  /** Full, no end */
  fullNoEnd: () => string
  /** How tokens were made */
  howTokensWereMade: () => string
  /** In use here */
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
  /** Made by */
  madeBy: () => string
  /** Made by hand */
  madeByHand: () => string
  /** Made by hand ({count}) */
  madeByHandCount: (values: { count: string | number }) => string
  /** By signing in */
  madeBySigningIn: () => string
  /** By signing in ({count}) */
  madeBySigningInCount: (values: { count: string | number }) => string
  /** Copy it to where it is used. It stays in the list of tokens and can be revealed there again. */
  madeTokenHelp: () => string
  /** Maker left */
  makerLeft: () => string
  /** Name */
  name: () => string
  /** Name the program that will use it. */
  nameHelp: () => string
  /** Never */
  never: () => string
  /** It works until somebody deletes it. Choose this only where nobody could renew it. */
  neverHelp: () => string
  /** New */
  newOne: () => string
  /** New token */
  newToken: () => string
  /** The new token is in place everywhere */
  newTokenInPlace: () => string
  /** A new token may be refused during its first seconds. */
  newTokenMayBeRefused: () => string
  /** new token {name} */
  newTokenName: (values: { name: string | number }) => string
  /** The new token exists and works. Put it everywhere the old one is used. */
  newTokenWorks: () => string
  /** No tokens made by hand */
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
  /** A token with this permission cannot be made. */
  permissionCannotBeMade: () => string
  /** Policies do not bind profile tokens: whoever holds one can use all of its permission. */
  policiesDoNotBindTokens: () => string
  /** Every program that uses <b>{name}</b> is refused from this moment. This cannot be undone. */
  programsRefused: (values: { name: string | number }) => ReactNode
  /** Every program that uses <b>it</b> is refused from this moment. This cannot be undone. */
  programsRefusedNameless: () => ReactNode
  /** TagoIO asks for it again, because of what this gives away. */
  proofHelp: () => string
  /** Read */
  read: () => string
  /** Sees everything in the profile, and changes nothing. */
  readHelp: () => string
  /** Resume */
  resume: () => string
  /** Rotate… */
  rotateDots: () => string
  /** Rotate {name} */
  rotateName: (values: { name: string | number }) => string
  /** First a new token with the same name and permission is made. Then you put it in place of the old one, and only when you say so the old one is deleted. */
  rotationMeaning: () => string
  /** The rotation of <b>{name}</b> is not finished: the old and the new token both work. */
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
  /** the token without a name */
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
  /** Tokens worth a look */
  tokensWorthALook: () => string
  /** Unfinished rotation */
  unfinishedRotation: () => string
  /** Unknown */
  unknown: () => string
  /** Unknown user */
  unknownUser: () => string
  /** Unused */
  unused: () => string
  /** Without a name */
  withoutAName: () => string
  /** Works until {time}. */
  worksUntil: (values: { time: string | number }) => string
  /** Worth a look: */
  worthALook: () => string
  /** Worth a look */
  worthALookFilter: () => string
  /** Write */
  write: () => string
  /** Creates, updates and removes, but reads nothing. */
  writeHelp: () => string
  /** 1 year */
  year1: () => string
}

export const say = sayOf<Say>(en)
