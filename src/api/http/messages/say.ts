// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** A code is needed */
  aCodeIsNeeded: () => string
  /** A limit is reached */
  aLimitIsReached: () => string
  /** This account signs in with a second factor. */
  accountSignsSecondFactor: () => string
  /** The address may be wrong or down, or it may not accept requests from this page (CORS). */
  addressMayWrongDown: () => string
  /** This address is not allowed */
  addressNotAllowed: () => string
  /** An analysis needs the grant {policy}. */
  analysisNeedsGrant: (values: { policy: string | number }) => string
  /** Another profile is active */
  anotherProfileIsActive: () => string
  /** The answer could not be read */
  answerCouldNotRead: () => string
  /** The answer is larger than {megabytes} */
  answerLargerThan: (values: { megabytes: string | number }) => string
  /** The answer was not read to its end */
  answerNotReadEnd: () => string
  /** The API does not accept a request of this size. */
  apiDoesNotAccept: () => string
  /** Ask for less, with a filter or a shorter range, or look who stored so much. */
  askLessFilterShorter: () => string
  /** Ask the operator to add the address to config.json and to the security headers. */
  askOperatorAddAddress: () => string
  /** Authorization denied */
  authorizationDenied: () => string
  /** Check the address and your network, then try again. */
  checkAddressNetworkThen: () => string
  /** Check what was pasted, and sign in again if it is the token. */
  checkWhatPastedSign: () => string
  /** Check whether the change was made before you try again. */
  checkWhetherChangeMade: () => string
  /** Correct the value and try again. */
  correctValueTryAgain: () => string
  /** TagoIO refused the data */
  dataRefused: () => string
  /** The data is too large */
  dataTooLarge: () => string
  /** {detail} (an analysis needs {policy}) */
  detailAndGrant: (values: { detail: string | number; policy: string | number }) => string
  /** This device has no network connection. */
  deviceNoNetworkConnection: () => string
  /** Enter the code. */
  enterTheCode: () => string
  /** It is far larger than what this page asks for. */
  farLargerThanWhat: () => string
  /** Free a place, or ask the owner to raise the allocation. */
  freePlaceAskOwner: () => string
  /** Free some room on the device that keeps the data, then try again. */
  freeSomeRoomDevice: () => string
  /** Go back to the list and look again. */
  goBackListLook: () => string
  /** It holds something that a browser cannot send, such as an odd character in the token. Nothing left this page. */
  holdsSomethingBrowserCannot: () => string
  /** This installation may only talk to the API addresses its operator allowed. */
  installationMayOnlyTalk: () => string
  /** TagoIO had an internal error */
  internalError: () => string
  /** The limit per minute of this profile is used up; everyone who works in it shares that limit. */
  limitPerMinuteProfile: () => string
  /** It may have been deleted, or it belongs to another profile. */
  mayBeenDeletedBelongs: () => string
  /** {count} MB */
  megabytes: (values: { count: string | number }) => string
  /** TagoIO did not answer */
  noAnswer: () => string
  /** No complete answer came in time. */
  noCompleteAnswerCame: () => string
  /** No row of the list can be read */
  noRowListCan: () => string
  /** Not found */
  notFound: () => string
  /** The plan or the allocation of this profile has no room left. */
  planAllocationProfileNo: () => string
  /** The problem is on the server, not in what you entered. */
  problemServerNotWhat: () => string
  /** Reconnect, then try again. */
  reconnectThenTryAgain: () => string
  /** The request could not be made */
  requestCouldNotMade: () => string
  /** The request took too long */
  requestTookTooLong: () => string
  /** Send less at once. */
  sendLessAtOnce: () => string
  /** The session answers for another profile than the one in the address, so nothing was sent. */
  sessionAnswersAnotherProfile: () => string
  /** Sign in again; what you typed stays here. */
  signAgainWhatTyped: () => string
  /** Something between you and TagoIO may have changed or cut the answer. */
  somethingBetweenTagoIOMay: () => string
  /** Stopped after {megabytes} */
  stoppedAfterMegabytes: (values: { megabytes: string | number }) => string
  /** Switch back, or open the active profile. */
  switchBackOpenActive: () => string
  /** The storage is full */
  theStorageIsFull: () => string
  /** There was no room for the change, so nothing was written. The demo keeps its data on this device. */
  thereNoRoomChange: () => string
  /** The token has expired or was removed. */
  tokenExpiredRemoved: () => string
  /** The token may lack the permission, may belong to another region, or a policy may be missing. */
  tokenMayLackPermission: () => string
  /** Too many requests */
  tooManyRequests: () => string
  /** Try again. */
  tryAgain: () => string
  /** Try again in {seconds} s. */
  tryAgainIn: (values: { seconds: string | number }) => string
  /** Try again in a moment. */
  tryAgainMoment: () => string
  /** Use a token with full permission, or ask the owner of the profile. */
  useTokenFullPermission: () => string
  /** A value does not fit what the API accepts. */
  valueDoesNotFit: () => string
  /** Wait until the next minute, then try again. */
  waitUntilNextMinute: () => string
  /** You are offline */
  youAreOffline: () => string
  /** Your session has ended */
  yourSessionHasEnded: () => string
}

export const say = sayOf<Say>(en)
