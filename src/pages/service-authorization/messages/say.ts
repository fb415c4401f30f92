// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Additional parameter */
  additionalParameter: () => string
  /** Additional parameter of {name} */
  additionalParameterOfName: (values: { name: string | number }) => string
  /** At most 100 characters */
  atMost100Characters: () => string
  /** At most 200 characters */
  atMost200Characters: () => string
  /** Authorization */
  authorization: () => string
  /** authorization {name} */
  authorizationName: (values: { name: string | number }) => string
  /** Authorization {name} created */
  authorizationNameCreated: (values: { name: string | number }) => string
  /** Authorization {name} deleted */
  authorizationNameDeleted: (values: { name: string | number }) => string
  /** The authorization was not created */
  authorizationNotCreated: () => string
  /** The authorization was not deleted */
  authorizationNotDeleted: () => string
  /** authorizations */
  authorizations: () => string
  /** Create authorization */
  createAuthorization: () => string
  /** Created */
  created: () => string
  /** Delete authorization */
  deleteAuthorization: () => string
  /** Delete {name} */
  deleteName: (values: { name: string | number }) => string
  /** Delete the unnamed authorization */
  deleteNameless: () => string
  /** Devices whose data comes through <b>{name}</b> stop sending data immediately. This cannot be undone: the provider will need a new authorization. */
  devicesStop: (values: { name: string | number }) => ReactNode
  /** Devices whose data comes through <b>it</b> stop sending data immediately. This cannot be undone: the provider will need a new authorization. */
  devicesStopNameless: () => ReactNode
  /** Edit additional parameter… */
  editAdditionalParameter: () => string
  /** Enter a name */
  enterAName: () => string
  /** Generic HTTPS endpoint */
  genericHTTPSEndpoint: () => string
  /** Tokens that let network providers deliver data and create devices that are not registered yet. */
  keysLetNetworkProviders: () => string
  /** Last used */
  lastUsed: () => string
  /** Last used: <when></when> */
  lastUsedWhen: (values: { when: ReactNode }) => ReactNode
  /** LoRaWAN, Sigfox and other networks */
  loRaWANSigfoxOtherNetworks: () => string
  /** A LoRaWAN or Sigfox provider needs one to deliver the data of your devices. Devices that use HTTPS or MQTT directly have their own tokens instead. */
  loRaWANSigfoxProviderNeeds: () => string
  /** Usually left empty. If an integration needs one, its guide says which. */
  mostAskNoneLeave: () => string
  /** Name */
  name: () => string
  /** For example the provider that will use it. */
  nameProviderWillUse: () => string
  /** If your service uses its own field names, map them: serial=devaddr;payload=payload_raw;port=fport */
  namesFieldsServiceSends: () => string
  /** New authorization */
  newAuthorization: () => string
  /** No authorizations yet */
  noAuthorizationsYet: () => string
  /** None */
  none: () => string
  /** The parameter was not saved */
  parameterNotSaved: () => string
  /** parameter of {name} */
  parameterOfName: (values: { name: string | number }) => string
  /** Additional parameter of {name} removed */
  parameterRemoved: (values: { name: string | number }) => string
  /** Additional parameter of {name} saved */
  parameterSaved: (values: { name: string | number }) => string
  /** Paste it where the provider asks for the TagoIO authorization. You can reveal it again from the list at any time. */
  pasteWhereProviderAsks: () => string
  /** Save parameter */
  saveParameter: () => string
  /** Search names */
  searchNames: () => string
  /** Service authorization */
  serviceAuthorization: () => string
  /** Unknown */
  unknown: () => string
}

export const say = sayOf<Say>(en)
