// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** I know the risks and want to use this metadata */
  acceptRisks: () => string
  /** This is an address, not metadata */
  address: () => string
  /** Open it in a new tab, save what it shows as a file, and choose that file here. */
  addressHelp: () => string
  /** The address for {name} cannot be used */
  addressOfBindingUnusable: (values: { name: string | number }) => string
  /** An address for signing in cannot be used */
  addressUnusable: () => string
  /** An & is not written as &amp; */
  ampersand: () => string
  /** {place}. In XML every & of an address has to be &amp;. Download the file again, and do not edit it by hand. */
  ampersandHelp: (values: { place: string | number }) => string
  /** an unnamed binding */
  anUnnamedBinding: () => string
  /** It was that of {issuer}; another has been saved since, so its certificate is not known here. */
  anotherSaved: (values: { issuer: string | number }) => string
  /** A key without a certificate */
  bareKey: () => string
  /** The provider names a bare key. Without a certificate its answers cannot be checked. */
  bareKeyHelp: () => string
  /** It was base64; it is shown and checked as XML */
  base64Read: () => string
  /** Blanks before the document were taken away */
  blanksTaken: () => string
  /** A byte order mark was taken away */
  bomTaken: () => string
  /** Not known here: TagoIO tells the issuer alone. Save metadata from this browser, and its end is watched here. */
  certificateNotKnown: () => string
  /** This is a certificate, not metadata */
  certificateNotMetadata: () => string
  /** The metadata holds the certificate and more. */
  certificateNotMetadataHelp: () => string
  /** The characters of the file cannot be read */
  charactersUnreadable: () => string
  /** It is not valid {encoding}. Download it again, or save it as UTF-8. */
  charactersUnreadableHelp: (values: { encoding: string | number }) => string
  /** The part of this page that checks metadata did not load. */
  checkNotLoaded: () => string
  /** Check of the metadata */
  checkOfTheMetadata: () => string
  /** Checking the metadata… */
  checkingTheMetadata: () => string
  /** Choose file */
  chooseFile: () => string
  /** The file was {encoding}; it is sent as UTF-8 */
  converted: (values: { encoding: string | number }) => string
  /** The document describes this provider twice, in different ways */
  describedTwice: () => string
  /** “{entityId}” stands twice. The first description is used; keys or addresses of the other are not. Ask the provider for metadata of its own. */
  describedTwiceHelp: (values: { entityId: string | number }) => string
  /** The document has a document type (DOCTYPE) */
  doctype: () => string
  /** {place}. It could make a reader open other files, and metadata needs none. Ask the provider for plain metadata. */
  doctypeHelp: (values: { place: string | number }) => string
  /** or drop an XML file here, at most 1 MB */
  dropHere: () => string
  /** The end of the metadata cannot be read */
  endUnreadable: () => string
  /** validUntil is “{shown}”. */
  endUnreadableHelp: (values: { shown: string | number }) => string
  /** The document declares entities */
  entities: () => string
  /** {place}. Entities can read files or grow without end (XXE, “billion laughs”). Do not use this file. */
  entitiesHelp: (values: { place: string | number }) => string
  /** The metadata speaks of WS-Federation only */
  federationOnly: () => string
  /** It has no IDPSSODescriptor. Switch SAML 2.0 on at the provider, then download the metadata again. */
  federationOnlyHelp: () => string
  /** The file could not be read */
  fileNotRead: () => string
  /** It may have been moved. Choose it again. */
  fileNotReadHelp: () => string
  /** Findings */
  findings: () => string
  /** The certificate is in a wrong namespace */
  foreignNamespace: () => string
  /** Its X509Certificate is in “{foreignNamespace}”, not in that of XML signatures, so no reader of metadata finds it. Export the metadata again, and do not edit it by hand. */
  foreignNamespaceHelp: (values: { foreignNamespace: string | number }) => string
  /** Good */
  good: () => string
  /** An ID stands twice in the document */
  idTwice: () => string
  /** “{ids}” names two parts. Such a document is invalid, and may have been tampered with. */
  idTwiceHelp: (values: { ids: string | number }) => string
  /** It is empty. */
  itIsEmpty: () => string
  /** This is JSON, not XML */
  json: () => string
  /** Look for the SAML metadata at the provider: an XML file. */
  jsonHelp: () => string
  /** It keeps the last two, to restore them, and does not see what was saved elsewhere for the same issuer. */
  keepsLastTwo: () => string
  /** Look */
  look: () => string
  /** (looks like {name}) */
  looksLike: (values: { name: string | number }) => string
  /** The XML is not well-formed */
  malformed: () => string
  /** {place}: {message}. Download the file again, and do not edit it by hand. */
  malformedHelp: (values: { place: string | number; message: string | number }) => string
  /** Of {keys} keys the first {mostKeys} are shown */
  manyCertificates: (values: { keys: string | number; mostKeys: string | number }) => string
  /** {days, plural, one {The metadata itself is valid for 1 day more} other {The metadata itself is valid for # days more}} */
  metadataEndsSoon: (values: { days: number }) => string
  /** Until {shown}. Providers that renew it automatically set such a date; the certificates count for signing in. */
  metadataEndsSoonHelp: (values: { shown: string | number }) => string
  /** The metadata has expired */
  metadataExpired: () => string
  /** It was valid until {shown}. Download it again: keys and addresses may have changed. */
  metadataExpiredHelp: (values: { shown: string | number }) => string
  /** Name formats: {names} */
  nameFormats: (values: { names: string | number }) => string
  /** No way to sign in with a browser */
  noBinding: () => string
  /** A browser needs HTTP-Redirect or HTTP-POST. The metadata offers: {given}. */
  noBindingHelp: (values: { given: string | number }) => string
  /** Without one, anybody could pretend to be the provider. Export the metadata again, with its keys. */
  noCertificateHelp: () => string
  /** no element */
  noElement: () => string
  /** The document names no provider */
  noEntity: () => string
  /** Its EntitiesDescriptor is empty. */
  noEntityHelp: () => string
  /** The provider has no name */
  noEntityId: () => string
  /** The attribute entityID is missing or empty; TagoIO knows the provider by it. */
  noEntityIdHelp: () => string
  /** The metadata does not say that it speaks SAML 2.0 */
  noProtocol: () => string
  /** The metadata describes no identity provider */
  noProvider: () => string
  /** It has no IDPSSODescriptor. Look for “identity provider metadata” or “IdP metadata” at the provider. */
  noProviderHelp: () => string
  /** No address for signing in */
  noSignOn: () => string
  /** The metadata has no SingleSignOnService location. */
  noSignOnHelp: () => string
  /** No signing certificate */
  noSigningCertificate: () => string
  /** No single logout */
  noSingleLogout: () => string
  /** Signing out of the portal leaves people signed in at the provider. Many providers have none. */
  noSingleLogoutHelp: () => string
  /** {why} Browsers do not go there, so signing in does not depend on it. */
  notForBrowsers: (values: { why: string | number }) => string
  /** “{shown}” is not a full address. */
  notFullAddress: (values: { shown: string | number }) => string
  /** “{shown}” does not begin with https. */
  notHttps: (values: { shown: string | number }) => string
  /** The document is not SAML 2.0 metadata */
  notSaml2: () => string
  /** Its {local} is in the namespace “{namespace}”, not in that of SAML 2.0 metadata. */
  notSaml2Help: (values: { local: string | number; namespace: string | number }) => string
  /** This is not XML */
  notXml: () => string
  /** Metadata is an XML document; it begins with “<”. */
  notXmlHelp: () => string
  /** There is nothing here yet */
  nothingYet: () => string
  /** Choose a file, or paste the metadata. */
  nothingYetHelp: () => string
  /** The provider offers a single logout */
  offersLogout: () => string
  /** This is an OpenID Connect document */
  oidcDocument: () => string
  /** SAML needs the SAML metadata of the provider: an XML file. */
  oidcDocumentHelp: () => string
  /** One choice is left */
  oneChoiceIsLeft: () => string
  /** The only certificate is for encryption. Without one for signing, anybody could pretend to be the provider. */
  onlyForEncryption: () => string
  /** The provider does not speak SAML 2.0 */
  otherProtocol: () => string
  /** It names: {named}. */
  otherProtocolHelp: (values: { named: string | number }) => string
  /** This is XML, but not metadata */
  otherXml: () => string
  /** It begins with <{local}>; SAML metadata begins with '<'EntityDescriptor>. */
  otherXmlHelp: (values: { local: string | number }) => string
  /** People would sign in over http */
  overHttp: () => string
  /** “{shown}” is not encrypted: anybody on the way could read or change it. Switch the provider to https. */
  overHttpHelp: (values: { shown: string | number }) => string
  /** This is the metadata of your own portal */
  ownMetadata: () => string
  /** It belongs at the identity provider (step 1). Download the metadata of the provider, and bring that here. */
  ownMetadataHelp: () => string
  /** The certificate stands between BEGIN and END lines */
  pemLines: () => string
  /** Metadata holds the letters between them alone; some platforms cannot read it so. Export the metadata again, or take the two lines out. */
  pemLinesHelp: () => string
  /** Line {line}, column {column} */
  place: (values: { line: string | number; column: string | number }) => string
  /** This is a private key */
  privateKey: () => string
  /** Nobody needs it here. Keep it secret, and paste the metadata. */
  privateKeyHelp: () => string
  /** Provider */
  provider: () => string
  /** Ready to be used */
  readyToBeUsed: () => string
  /** Risk */
  risk: () => string
  /** Saved from this browser on {value}. */
  savedOn: (values: { value: string | number }) => string
  /** This is the metadata of a service, not of an identity provider */
  serviceMetadata: () => string
  /** It describes an application that people sign in to. Download the metadata of the side that checks passwords. */
  serviceMetadataHelp: () => string
  /** The document describes {providers} providers */
  severalProviders: (values: { providers: string | number }) => string
  /** Choose the one that people sign in with. */
  severalProvidersHelp: () => string
  /** This is a message of one sign-in, not metadata */
  signInMessage: () => string
  /** It is a SAML {local}. It may hold personal data: do not pass it on. Download the metadata of the provider. */
  signInMessageHelp: (values: { local: string | number }) => string
  /** Signs in over https ({names}) */
  signsOverHttps: (values: { names: string | number }) => string
  /** Stop */
  stop: () => string
  /** {subject}, until {value} */
  subjectUntil: (values: { subject: string | number; value: string | number }) => string
  /** This cannot be used */
  thisCannotBeUsed: () => string
  /** The document nests too deeply */
  tooDeep: () => string
  /** {place}. Metadata never does. */
  tooDeepHelp: (values: { place: string | number }) => string
  /** Too large */
  tooLarge: () => string
  /** It has {bytes} MB. Metadata of one provider is a few kilobytes; export that one alone. */
  tooLargeHelp: (values: { bytes: string | number }) => string
  /** The metadata is larger than 1 MB */
  tooLargeTitle: () => string
  /** The document has too many parts */
  tooMany: () => string
  /** Export the one provider that you need. */
  tooManyHelp: () => string
  /** This file takes too long to read, so it was stopped. Metadata of one provider is read at once: export that one alone. */
  tooSlow: () => string
  /** The document ends too early */
  truncated: () => string
  /** {place}: {message}. Part of it is missing; copy or download it again. */
  truncatedHelp: (values: { place: string | number; message: string | number }) => string
  /** unreadable */
  unreadableNoun: () => string
  /** The document holds characters that cannot be seen */
  unseenCharacters: () => string
  /** Some can turn text round, so that it reads as something else. Below they stand as numbers, such as ⟨U+202E⟩. */
  unseenCharactersHelp: () => string
  /** Usable, at a risk */
  usableAtARisk: () => string
  /** The provider wants signed requests */
  wantsSigned: () => string
  /** No documentation says that TagoIO signs them. When signing in fails at the provider, switch this off there. */
  wantsSignedHelp: () => string
  /** This is a web page, not metadata */
  webPage: () => string
  /** The address of the metadata may have led to a sign-in page. Sign in at the provider, then download the XML file. */
  webPageHelp: () => string
  /** Well-formed metadata of an identity provider */
  wellFormed: () => string
}

export const say = sayOf<Say>(en)
