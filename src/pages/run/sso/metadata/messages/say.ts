// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** I accept the risks of this metadata */
  acceptRisks: () => string
  /** This is a URL, not metadata */
  address: () => string
  /** Open it in a new tab, save the result as a file, and choose that file here. */
  addressHelp: () => string
  /** The URL for {name} is not usable */
  addressOfBindingUnusable: (values: { name: string | number }) => string
  /** A sign-in URL is not usable */
  addressUnusable: () => string
  /** An & is not escaped as &amp; */
  ampersand: () => string
  /** {place}. XML needs &amp; for each & in a URL. Download the file again; do not edit it by hand. */
  ampersandHelp: (values: { place: string | number }) => string
  /** an unnamed binding */
  anUnnamedBinding: () => string
  /** The saved certificate was from {issuer}. Other metadata has been saved since, so the current certificate is unknown. */
  anotherSaved: (values: { issuer: string | number }) => string
  /** Key without a certificate */
  bareKey: () => string
  /** The provider lists only a key. Its responses cannot be verified without a certificate. */
  bareKeyHelp: () => string
  /** Decoded from base64; it is shown and checked as XML */
  base64Read: () => string
  /** Spaces before the document were removed */
  blanksTaken: () => string
  /** A byte order mark was removed */
  bomTaken: () => string
  /** Unknown: TagoIO reports only the issuer. Save metadata from this browser to track when its certificate expires. */
  certificateNotKnown: () => string
  /** This is a certificate, not metadata */
  certificateNotMetadata: () => string
  /** Metadata contains the certificate and more. Download the metadata from the provider. */
  certificateNotMetadataHelp: () => string
  /** The file’s characters are unreadable */
  charactersUnreadable: () => string
  /** It is not valid {encoding}. Download it again, or save it as UTF-8. */
  charactersUnreadableHelp: (values: { encoding: string | number }) => string
  /** The metadata check did not load. Retry to check the metadata. */
  checkNotLoaded: () => string
  /** Metadata check */
  checkOfTheMetadata: () => string
  /** Checking the metadata… */
  checkingTheMetadata: () => string
  /** Choose file */
  chooseFile: () => string
  /** The file was {encoding}; it is sent as UTF-8 */
  converted: (values: { encoding: string | number }) => string
  /** The document describes this provider twice, with differences */
  describedTwice: () => string
  /** “{entityId}” appears twice. Only the first description is used. Ask the provider for a document that describes it once. */
  describedTwiceHelp: (values: { entityId: string | number }) => string
  /** The document has a document type (DOCTYPE) */
  doctype: () => string
  /** {place}. A DOCTYPE could make software open other files, and metadata needs none. Ask the provider for metadata without it. */
  doctypeHelp: (values: { place: string | number }) => string
  /** or drop an XML file here (at most 1 MB) */
  dropHere: () => string
  /** The expiry date of the metadata is unreadable */
  endUnreadable: () => string
  /** validUntil is “{shown}”. */
  endUnreadableHelp: (values: { shown: string | number }) => string
  /** The document declares entities */
  entities: () => string
  /** {place}. Entities can read files or expand without limit (XXE, “billion laughs”). Do not use this file; ask the provider for metadata without them. */
  entitiesHelp: (values: { place: string | number }) => string
  /** The metadata supports only WS-Federation */
  federationOnly: () => string
  /** It has no IDPSSODescriptor. Enable SAML 2.0 at the provider, then download the metadata again. */
  federationOnlyHelp: () => string
  /** The file could not be read */
  fileNotRead: () => string
  /** The file may have been moved. Choose it again. */
  fileNotReadHelp: () => string
  /** Findings */
  findings: () => string
  /** The certificate has the wrong namespace */
  foreignNamespace: () => string
  /** Its X509Certificate is in “{foreignNamespace}” instead of the XML signature namespace, so SAML software does not find it. Export the metadata again; do not edit it by hand. */
  foreignNamespaceHelp: (values: { foreignNamespace: string | number }) => string
  /** OK */
  good: () => string
  /** An ID is used twice in the document */
  idTwice: () => string
  /** “{ids}” is the ID of two elements. The document is invalid and may have been tampered with. Download it again from the provider. */
  idTwiceHelp: (values: { ids: string | number }) => string
  /** The URL is empty. */
  itIsEmpty: () => string
  /** This is JSON, not XML */
  json: () => string
  /** Download the SAML metadata from the provider: an XML file. */
  jsonHelp: () => string
  /** This browser keeps the last two versions for restoring. It does not know what was saved elsewhere for the same issuer. */
  keepsLastTwo: () => string
  /** Warning */
  look: () => string
  /** (looks like {name}) */
  looksLike: (values: { name: string | number }) => string
  /** The XML is not well-formed */
  malformed: () => string
  /** {place}: {message}. Download the file again; do not edit it by hand. */
  malformedHelp: (values: { place: string | number; message: string | number }) => string
  /** The first {mostKeys} of {keys} keys are shown */
  manyCertificates: (values: { mostKeys: string | number; keys: string | number }) => string
  /** {days, plural, one {The metadata expires in 1 day} other {The metadata expires in # days}} */
  metadataEndsSoon: (values: { days: number }) => string
  /** Valid until {shown}. Providers that renew metadata automatically set this date; sign-in depends on the certificates. */
  metadataEndsSoonHelp: (values: { shown: string | number }) => string
  /** The metadata has expired */
  metadataExpired: () => string
  /** It was valid until {shown}. Download it again: keys and addresses may have changed. */
  metadataExpiredHelp: (values: { shown: string | number }) => string
  /** Name formats: {names} */
  nameFormats: (values: { names: string | number }) => string
  /** Browsers cannot sign in with this metadata */
  noBinding: () => string
  /** Browsers need HTTP-Redirect or HTTP-POST. The metadata offers: {given}. */
  noBindingHelp: (values: { given: string | number }) => string
  /** Without one, anyone could impersonate the provider. Export the metadata again, including its keys. */
  noCertificateHelp: () => string
  /** no element */
  noElement: () => string
  /** The document contains no provider */
  noEntity: () => string
  /** Its EntitiesDescriptor is empty. Export the metadata again. */
  noEntityHelp: () => string
  /** The provider has no entity ID */
  noEntityId: () => string
  /** TagoIO identifies the provider by its entityID attribute, which is missing or empty. Export the metadata again. */
  noEntityIdHelp: () => string
  /** The metadata does not declare SAML 2.0 support */
  noProtocol: () => string
  /** The metadata contains no identity provider */
  noProvider: () => string
  /** It has no IDPSSODescriptor. Download “identity provider metadata” or “IdP metadata” from the provider. */
  noProviderHelp: () => string
  /** No sign-in URL */
  noSignOn: () => string
  /** The metadata has no SingleSignOnService location. Export it again. */
  noSignOnHelp: () => string
  /** No signing certificate */
  noSigningCertificate: () => string
  /** No single logout */
  noSingleLogout: () => string
  /** Users who sign out of the portal stay signed in at the provider. This is common. */
  noSingleLogoutHelp: () => string
  /** {why} Browsers do not use it, so sign-in does not depend on it. */
  notForBrowsers: (values: { why: string | number }) => string
  /** “{shown}” is not a full URL. */
  notFullAddress: (values: { shown: string | number }) => string
  /** “{shown}” does not start with https. */
  notHttps: (values: { shown: string | number }) => string
  /** The document is not SAML 2.0 metadata */
  notSaml2: () => string
  /** Its {local} element is in the namespace “{namespace}” instead of the SAML 2.0 metadata namespace. */
  notSaml2Help: (values: { local: string | number; namespace: string | number }) => string
  /** This is not XML */
  notXml: () => string
  /** Metadata is an XML document, so it starts with “<”. Download it again from the provider. */
  notXmlHelp: () => string
  /** No metadata yet */
  nothingYet: () => string
  /** Choose a file, or paste the metadata. */
  nothingYetHelp: () => string
  /** The provider offers a single logout */
  offersLogout: () => string
  /** This is an OpenID Connect document */
  oidcDocument: () => string
  /** SAML needs the provider’s SAML metadata: an XML file. */
  oidcDocumentHelp: () => string
  /** Choose a provider */
  oneChoiceIsLeft: () => string
  /** The only certificate is for encryption. Without a signing certificate, anyone could impersonate the provider. */
  onlyForEncryption: () => string
  /** The provider does not support SAML 2.0 */
  otherProtocol: () => string
  /** It supports: {named}. */
  otherProtocolHelp: (values: { named: string | number }) => string
  /** This is XML, but not metadata */
  otherXml: () => string
  /** It starts with <{local}>; SAML metadata starts with '<'EntityDescriptor>. Download the metadata from the provider. */
  otherXmlHelp: (values: { local: string | number }) => string
  /** Users would sign in over unencrypted http */
  overHttp: () => string
  /** Others could read or change what is sent to “{shown}”. Switch the provider to https. */
  overHttpHelp: (values: { shown: string | number }) => string
  /** This is your own portal’s metadata */
  ownMetadata: () => string
  /** Send it to the identity provider (step 1), and add the provider’s metadata here. */
  ownMetadataHelp: () => string
  /** The certificate contains BEGIN and END lines */
  pemLines: () => string
  /** Some platforms cannot read these lines in metadata. Export the metadata again, or remove the two lines. */
  pemLinesHelp: () => string
  /** Line {line}, column {column} */
  place: (values: { line: string | number; column: string | number }) => string
  /** This is a private key */
  privateKey: () => string
  /** A private key must stay secret. Remove it, and paste the metadata instead. */
  privateKeyHelp: () => string
  /** Provider */
  provider: () => string
  /** Ready to use */
  readyToBeUsed: () => string
  /** Risk */
  risk: () => string
  /** Saved from this browser on {value}. */
  savedOn: (values: { value: string | number }) => string
  /** This is the metadata of a service, not of an identity provider */
  serviceMetadata: () => string
  /** It describes an application that users sign in to. Download the metadata of the identity provider. */
  serviceMetadataHelp: () => string
  /** The document describes {providers} providers */
  severalProviders: (values: { providers: string | number }) => string
  /** Choose the one that users sign in with. */
  severalProvidersHelp: () => string
  /** This is a sign-in message, not metadata */
  signInMessage: () => string
  /** It is a SAML {local} and may contain personal data: do not share it. Download the provider’s metadata. */
  signInMessageHelp: (values: { local: string | number }) => string
  /** Sign-in uses https ({names}) */
  signsOverHttps: (values: { names: string | number }) => string
  /** Error */
  stop: () => string
  /** {subject}, until {value} */
  subjectUntil: (values: { subject: string | number; value: string | number }) => string
  /** This metadata cannot be used */
  thisCannotBeUsed: () => string
  /** The document is nested too deeply */
  tooDeep: () => string
  /** {place}. Metadata is never nested so deeply. Download it again from the provider. */
  tooDeepHelp: (values: { place: string | number }) => string
  /** Too large */
  tooLarge: () => string
  /** It has {bytes} MB. The metadata of one provider has a few kilobytes; export only that provider. */
  tooLargeHelp: (values: { bytes: string | number }) => string
  /** The metadata is larger than 1 MB */
  tooLargeTitle: () => string
  /** The document has too many elements */
  tooMany: () => string
  /** Export only the provider that you need. */
  tooManyHelp: () => string
  /** The check was stopped because this file takes too long to read. Export the metadata of one provider only. */
  tooSlow: () => string
  /** The document is incomplete */
  truncated: () => string
  /** {place}: {message}. Copy or download it again. */
  truncatedHelp: (values: { place: string | number; message: string | number }) => string
  /** unreadable */
  unreadableNoun: () => string
  /** The document contains invisible characters */
  unseenCharacters: () => string
  /** Some can make text read differently. Below they are shown as codes, such as ⟨U+202E⟩. Download the file again from the provider. */
  unseenCharactersHelp: () => string
  /** Usable with risks */
  usableAtARisk: () => string
  /** The provider requires signed requests */
  wantsSigned: () => string
  /** TagoIO does not document whether it signs them. If sign-in fails at the provider, disable this there. */
  wantsSignedHelp: () => string
  /** This is a web page, not metadata */
  webPage: () => string
  /** The metadata URL may have opened a sign-in page. Sign in at the provider, then download the XML file. */
  webPageHelp: () => string
  /** The metadata is well-formed */
  wellFormed: () => string
}

export const say = sayOf<Say>(en)
