// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** A code is required */
  aCodeIsNeeded: () => string
  /** Limit reached */
  aLimitIsReached: () => string
  /** This account uses two-factor authentication. */
  accountSignsSecondFactor: () => string
  /** The address may be wrong, the server may be down, or it may not accept requests from this page (CORS). */
  addressMayWrongDown: () => string
  /** Address not allowed */
  addressNotAllowed: () => string
  /** An analysis needs the permission {policy}. */
  analysisNeedsGrant: (values: { policy: string | number }) => string
  /** Another profile is active */
  anotherProfileIsActive: () => string
  /** The response could not be read */
  answerCouldNotRead: () => string
  /** The response is larger than {megabytes} */
  answerLargerThan: (values: { megabytes: string | number }) => string
  /** The response was not read completely */
  answerNotReadEnd: () => string
  /** The API does not accept requests of this size. */
  apiDoesNotAccept: () => string
  /** Narrow the request with a filter or a shorter range, or find out what stores this much data. */
  askLessFilterShorter: () => string
  /** Ask the operator of this installation to add the address to config.json and to the security headers. */
  askOperatorAddAddress: () => string
  /** Authorization denied */
  authorizationDenied: () => string
  /** Check the address and your network, then try again. */
  checkAddressNetworkThen: () => string
  /** Check what you pasted. If it was the token, sign in again. */
  checkWhatPastedSign: () => string
  /** Check whether the change was made before you try again. */
  checkWhetherChangeMade: () => string
  /** Correct the value and try again. */
  correctValueTryAgain: () => string
  /** TagoIO rejected the data */
  dataRefused: () => string
  /** The data is too large */
  dataTooLarge: () => string
  /** {detail} (an analysis needs {policy}) */
  detailAndGrant: (values: { detail: string | number; policy: string | number }) => string
  /** This device has no network connection. */
  deviceNoNetworkConnection: () => string
  /** Enter the code. */
  enterTheCode: () => string
  /** It is much larger than this page expects. */
  farLargerThanWhat: () => string
  /** Free some capacity, or ask the owner to raise the allocation. */
  freePlaceAskOwner: () => string
  /** Free some space on this device, then try again. */
  freeSomeRoomDevice: () => string
  /** Go back to the list and search again. */
  goBackListLook: () => string
  /** It contains something a browser cannot send, such as an unusual character in the token. Nothing was sent. */
  holdsSomethingBrowserCannot: () => string
  /** This installation can only connect to the API addresses its operator allowed. */
  installationMayOnlyTalk: () => string
  /** TagoIO had an internal error */
  internalError: () => string
  /** The rate limit of this profile is used up. It is shared by everyone who works in the profile. */
  limitPerMinuteProfile: () => string
  /** It may have been deleted, or it belongs to another profile. */
  mayBeenDeletedBelongs: () => string
  /** {count} MB */
  megabytes: (values: { count: string | number }) => string
  /** TagoIO did not respond */
  noAnswer: () => string
  /** No complete response arrived in time. */
  noCompleteAnswerCame: () => string
  /** No row of the list could be read */
  noRowListCan: () => string
  /** Not found */
  notFound: () => string
  /** The plan or the allocation of this profile has no capacity left. */
  planAllocationProfileNo: () => string
  /** The problem is on the server, not in what you entered. */
  problemServerNotWhat: () => string
  /** Reconnect, then try again. */
  reconnectThenTryAgain: () => string
  /** The request could not be sent */
  requestCouldNotMade: () => string
  /** The request took too long */
  requestTookTooLong: () => string
  /** Send less data at a time. */
  sendLessAtOnce: () => string
  /** Your session works in a different profile than the one in the address, so nothing was sent. */
  sessionAnswersAnotherProfile: () => string
  /** Sign in again. What you typed is kept. */
  signAgainWhatTyped: () => string
  /** Something between you and TagoIO may have changed the response or cut it off. */
  somethingBetweenTagoIOMay: () => string
  /** Stopped after {megabytes} */
  stoppedAfterMegabytes: (values: { megabytes: string | number }) => string
  /** Switch back, or open the active profile. */
  switchBackOpenActive: () => string
  /** Storage full */
  theStorageIsFull: () => string
  /** There was no space for the change, so nothing was saved. The demo keeps its data on this device. */
  thereNoRoomChange: () => string
  /** The token has expired or was removed. */
  tokenExpiredRemoved: () => string
  /** The token may lack the permission, it may belong to another region, or a policy may be missing. */
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
  /** A value is not what the API accepts. */
  valueDoesNotFit: () => string
  /** Wait until the next minute, then try again. */
  waitUntilNextMinute: () => string
  /** You are offline */
  youAreOffline: () => string
  /** Your session has ended */
  yourSessionHasEnded: () => string
}

export const say = sayOf<Say>(en)
