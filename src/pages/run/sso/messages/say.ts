// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import type { DrawTag } from '#lib/words/node-of.ts'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** A weak certificate */
  aWeakCertificate: () => string
  /** People sign in to the portal with the account of their company. */
  about: () => string
  /** I know the risks and want to use this metadata */
  acceptRisks: () => string
  /** ACS URL */
  acsUrl: () => string
  /** ACS URL: {acsUrl} */
  acsUrlIs: (values: { acsUrl: string | number }) => string
  /** Add parameter */
  addParameter: () => string
  /** Add tag */
  addTag: () => string
  /** This is an address, not metadata */
  address: () => string
  /** Open it in a new tab, save what it shows as a file, and choose that file here. */
  addressHelp: () => string
  /** The address for {name} cannot be used */
  addressOfBindingUnusable: (values: { name: string | number }) => string
  /** An address for signing in cannot be used */
  addressUnusable: () => string
  /** A new sub-domain or custom domain changes these addresses. Register them again at the provider after such a change. */
  addressesChange: () => string
  /** TagoIO did not name every address. Reload the page, or look in its own admin. */
  addressesMissing: () => string
  /** Add a rule “Send LDAP Attributes as Claims” for e-mail address, given name and surname. */
  adfsAttributes: () => string
  /** Open /FederationMetadata/2007-06/FederationMetadata.xml on the AD FS host. */
  adfsMetadata: () => string
  /** Add a relying party trust from the file of this step, or enter the ACS URL as “SAML 2.0 SSO service URL” and the entity ID as its identifier. */
  adfsRegister: () => string
  /** After */
  after: () => string
  /** An & is not written as &amp; */
  ampersand: () => string
  /** {place}. In XML every & of an address has to be &amp;. Download the file again, and do not edit it by hand. */
  ampersandHelp: (values: { place: string | number }) => string
  /** an unnamed binding */
  anUnnamedBinding: () => string
  /** Another one in the metadata is valid, but it is not known whether TagoIO looks at more than the first: ask the provider for metadata with the valid one alone, or first. */
  anotherIsValid: () => string
  /** Another one */
  anotherOne: () => string
  /** It was that of {issuer}; another has been saved since, so its certificate is not known here. */
  anotherSaved: (values: { issuer: string | number }) => string
  /** “Use mine” saves your changes over theirs and leaves the rest as they saved it. “Keep theirs” discards what you entered. */
  answersHelp: () => string
  /** Answers signed with it may be refused, and then nobody gets in. Renew it at the provider first. */
  answersMayBeRefused: () => string
  /** As a file: download it below. */
  asFile: () => string
  /** At a risk */
  atARisk: () => string
  /** At most 200 characters */
  atMost200Characters: () => string
  /** At most 500 characters */
  atMost500Characters: () => string
  /** Attribute */
  attribute: () => string
  /** The provider does not send the attribute that the mapping names. */
  attributeNotSent: () => string
  /** Attribute of tag {at} */
  attributeOfTagAt: (values: { at: string | number }) => string
  /** Sent by default. People of a database connection have no given name, so “name” serves as the first. */
  auth0Attributes: () => string
  /** On the tab “Usage” of the add-on: download the identity provider metadata. */
  auth0Metadata: () => string
  /** In the add-on “SAML2 Web App”: “Application Callback URL” is the ACS URL; "audience" in its settings is the entity ID. */
  auth0Register: () => string
  /** A key without a certificate */
  bareKey: () => string
  /** The provider names a bare key. Without a certificate its answers cannot be checked. */
  bareKeyHelp: () => string
  /** It was base64; it is shown and checked as XML */
  base64Read: () => string
  /** Before */
  before: () => string
  /** {days, plural, one {Not valid yet: begins in 1 day} other {Not valid yet: begins in # days}} */
  beginsIn: (values: { days: number }) => string
  /** Blanks before the document were taken away */
  blanksTaken: () => string
  /** A byte order mark was taken away */
  bomTaken: () => string
  /** Bring the metadata of the identity provider. It is checked here, in this browser, before anything is sent. */
  bringMetadata: () => string
  /** Bring its new metadata in <step>step 2</step>. */
  bringNewMetadata: (values: { step: DrawTag }) => ReactNode
  /** When it is renewed at the provider, bring the new metadata here; until then nobody gets in. */
  bringWhenRenewed: () => string
  /** It is signed with {signature}, which is broken. */
  brokenSignature: (values: { signature: string | number }) => string
  /** The metadata in use was saved from this browser, so you can restore it here. */
  canBeRestored: () => string
  /** The metadata in use was not saved from this browser and cannot be restored from here: keep a copy from the provider first. */
  cannotBeRestored: () => string
  /** Cannot be used */
  cannotBeUsed: () => string
  /** The metadata of step 2 cannot be used. Correct or remove it. */
  cannotBeUsedHelp: () => string
  /** Certificate */
  certificate: () => string
  /** The signing certificate is not valid yet */
  certificateEarly: () => string
  /** The signing certificate has expired */
  certificateExpired: () => string
  /** {days, plural, =0 {The signing certificate expires today} one {The signing certificate expires in 1 day} other {The signing certificate expires in # days}} */
  certificateExpires: (values: { days: number }) => string
  /** Not known here: TagoIO tells the issuer alone. Save metadata from this browser, and its end is watched here. */
  certificateNotKnown: () => string
  /** This is a certificate, not metadata */
  certificateNotMetadata: () => string
  /** The metadata holds the certificate and more. */
  certificateNotMetadataHelp: () => string
  /** Certificate {number} of {of} */
  certificateOf: (values: { number: string | number; of: string | number }) => string
  /** The signing certificate is valid */
  certificateValid: () => string
  /** {count, plural, one {A signing certificate cannot be read} other {# signing certificates cannot be read}} */
  certificatesUnreadable: (values: { count: number }) => string
  /** Change the plan in TagoIO’s own admin<span> (opens in a new tab)</span> */
  changePlan: (values: { span: DrawTag }) => ReactNode
  /** Changed by somebody else */
  changedBySomebodyElse: () => string
  /** <b>Somebody else changed this while you were editing.</b> Nothing was sent, and what you entered is still here. This is what they changed: */
  changedMeanwhile: () => ReactNode
  /** Changes discarded */
  changesDiscarded: () => string
  /** Changes to a name or a tag are gone the next day */
  changesGone: () => string
  /** The characters of the file cannot be read */
  charactersUnreadable: () => string
  /** It is not valid {encoding}. Download it again, or save it as UTF-8. */
  charactersUnreadableHelp: (values: { encoding: string | number }) => string
  /** Check an issuer */
  checkAnIssuer: () => string
  /** The part of this page that checks metadata did not load. */
  checkNotLoaded: () => string
  /** Check of the metadata */
  checkOfTheMetadata: () => string
  /** Checked */
  checked: () => string
  /** Checking */
  checking: () => string
  /** Checking the metadata… */
  checkingTheMetadata: () => string
  /** Choose file */
  chooseFile: () => string
  /** Clear identity provider */
  clearIdentityProvider: () => string
  /** Company */
  company: () => string
  /** Compare every letter with <step>the addresses of step 1</step>, the end included. */
  compareAddresses: (values: { step: DrawTag }) => ReactNode
  /** Compare <step>the mapping</step> with the attributes that the provider sends for that person. */
  compareMapping: (values: { step: DrawTag }) => ReactNode
  /** The file was {encoding}; it is sent as UTF-8 */
  converted: (values: { encoding: string | number }) => string
  /** Copied */
  copied: () => string
  /** Copy all */
  copyAll: () => string
  /** Current state */
  currentState: () => string
  /** The document describes this provider twice, in different ways */
  describedTwice: () => string
  /** “{entityId}” stands twice. The first description is used; keys or addresses of the other are not. Ask the provider for metadata of its own. */
  describedTwiceHelp: (values: { entityId: string | number }) => string
  /** Details for the provider */
  detailsForTheProvider: () => string
  /** People can no longer sign in to <b>{portal}</b> through the identity provider. Those who never had a password need a recovery mail to get one. */
  disableConsequence: (values: { portal: string | number }) => ReactNode
  /** Disable… */
  disableDots: () => string
  /** Disable SAML */
  disableSaml: () => string
  /** The document has a document type (DOCTYPE) */
  doctype: () => string
  /** {place}. It could make a reader open other files, and metadata needs none. Ask the provider for plain metadata. */
  doctypeHelp: (values: { place: string | number }) => string
  /** Download as text */
  downloadAsText: () => string
  /** Download metadata */
  downloadMetadata: () => string
  /** or drop an XML file here, at most 1 MB */
  dropHere: () => string
  /** E-mail */
  email: () => string
  /** empty */
  empty: () => string
  /** From now on <b>{portal}</b> sends people to <b>{issuer}</b> to sign in. */
  enableConsequence: (values: { portal: string | number; issuer: string | number }) => ReactNode
  /** Enable… */
  enableDots: () => string
  /** Enable SAML */
  enableSaml: () => string
  /** Enable SAML… */
  enableSamlDots: () => string
  /** Encryption */
  encryption: () => string
  /** The end of the metadata cannot be read */
  endUnreadable: () => string
  /** validUntil is “{shown}”. */
  endUnreadableHelp: (values: { shown: string | number }) => string
  /** Enter the issuer: an address that begins with https */
  enterIssuer: () => string
  /** The document declares entities */
  entities: () => string
  /** {place}. Entities can read files or grow without end (XXE, “billion laughs”). Do not use this file. */
  entitiesHelp: (values: { place: string | number }) => string
  /** Entity ID */
  entityId: () => string
  /** Entity ID: {entityId} */
  entityIdIs: (values: { entityId: string | number }) => string
  /** Entra sends these claims by default. “emailaddress” is empty for people without a mailbox. */
  entraAttributes: () => string
  /** Under “SAML Certificates”: download “Federation Metadata XML”. */
  entraMetadata: () => string
  /** Under “Basic SAML Configuration”: “Identifier” is the entity ID, “Reply URL” the ACS URL. It also takes the file of this step. */
  entraRegister: () => string
  /** {days, plural, =0 {Expired today} one {Expired 1 day ago} other {Expired # days ago}} */
  expiredAgo: (values: { days: number }) => string
  /** {days, plural, =0 {Expires today} one {Expires in 1 day} other {Expires in # days}} */
  expiresIn: (values: { days: number }) => string
  /** The metadata speaks of WS-Federation only */
  federationOnly: () => string
  /** It has no IDPSSODescriptor. Switch SAML 2.0 on at the provider, then download the metadata again. */
  federationOnlyHelp: () => string
  /** Field */
  field: () => string
  /** The file could not be read */
  fileNotRead: () => string
  /** It may have been moved. Choose it again. */
  fileNotReadHelp: () => string
  /** {file}: {size} kB, too long to be shown here. */
  fileTooLong: (values: { file: string | number; size: string | number }) => string
  /** Filled in */
  filledIn: () => string
  /** Findings */
  findings: () => string
  /** Fingerprints and key */
  fingerprintsAndKey: () => string
  /** The first signing certificate is not valid yet */
  firstCertificateEarly: () => string
  /** The first signing certificate has expired */
  firstCertificateExpired: () => string
  /** {days, plural, =0 {The first signing certificate expires today} one {The first signing certificate expires in 1 day} other {The first signing certificate expires in # days}} */
  firstCertificateExpires: (values: { days: number }) => string
  /** The first signing certificate is valid */
  firstCertificateValid: () => string
  /** First name */
  firstName: () => string
  /** It follows its owner’s account, so the owner can change it; your own plan does not count here. */
  followsOwner: () => string
  /** The certificate is in a wrong namespace */
  foreignNamespace: () => string
  /** Its X509Certificate is in “{foreignNamespace}”, not in that of XML signatures, so no reader of metadata finds it. Export the metadata again, and do not edit it by hand. */
  foreignNamespaceHelp: (values: { foreignNamespace: string | number }) => string
  /** Forget what this browser keeps */
  forget: () => string
  /** This browser forgot the metadata of this profile */
  forgotten: () => string
  /** From the file {fileName}. */
  fromFile: (values: { fileName: string | number }) => string
  /** Good */
  good: () => string
  /** Add three attribute mappings with these names: primary email, first name, last name. */
  googleAttributes: () => string
  /** While adding the app: “Download metadata”. */
  googleMetadata: () => string
  /** In a custom SAML app, under “Service provider details”: “ACS URL” and “Entity ID”. */
  googleRegister: () => string
  /** An ID stands twice in the document */
  idTwice: () => string
  /** “{ids}” names two parts. Such a document is invalid, and may have been tampered with. */
  idTwiceHelp: (values: { ids: string | number }) => string
  /** Identity provider */
  identityProvider: () => string
  /** Issued by */
  issuedBy: () => string
  /** Issuer */
  issuer: () => string
  /** Its form alone; this page may not reach other hosts. Open its document to see whether it answers. */
  issuerHelp: () => string
  /** An issuer begins with https; http is not encrypted */
  issuerHttp: () => string
  /** The value “issuer” in it must be exactly {issuer} */
  issuerMustBe: (values: { issuer: string | number }) => string
  /** This is not a full address, such as https://id.acme.example */
  issuerNotAddress: () => string
  /** An issuer begins with https */
  issuerNotHttps: () => string
  /** Issuer now */
  issuerNow: () => string
  /** This is the address of the document; the issuer is the part before it. */
  issuerOfDocument: () => string
  /** Issuer restored */
  issuerRestored: () => string
  /** It ends with a slash: keep it only when the document names it so. */
  issuerSlash: () => string
  /** An issuer has no query (?) and no fragment (#) */
  issuerWithQuery: () => string
  /** An issuer holds no user name and no password */
  issuerWithUser: () => string
  /** It is empty. */
  itIsEmpty: () => string
  /** This is JSON, not XML */
  json: () => string
  /** Look for the SAML metadata at the provider: an XML file. */
  jsonHelp: () => string
  /** Under “User Attribute Mapping”: add these names for email, firstname and lastname. */
  jumpCloudAttributes: () => string
  /** On the tab “SSO” of the app: “Export Metadata”. */
  jumpCloudMetadata: () => string
  /** In a custom SAML app: “SP Entity ID” and “ACS URL”; “IdP Entity ID” may be any name of yours. */
  jumpCloudRegister: () => string
  /** Keep theirs */
  keepTheirs: () => string
  /** It keeps the last two, to restore them, and does not see what was saved elsewhere for the same issuer. */
  keepsLastTwo: () => string
  /** Key */
  key: () => string
  /** Key of tag {at} */
  keyOfTagAt: (values: { at: string | number }) => string
  /** Its key has {bits} bits; 2048 is the least. */
  keyTooShort: (values: { bits: string | number }) => string
  /** The key {key} stands twice */
  keyTwice: (values: { key: string | number }) => string
  /** Add the predefined mappers “X500 email”, “X500 givenName” and “X500 surname” to the client. */
  keycloakAttributes: () => string
  /** In “Realm settings”: open “SAML 2.0 Identity Provider Metadata”. */
  keycloakMetadata: () => string
  /** Import the file of this step as a client, or make one with the entity ID as “Client ID” and the ACS URL as “Master SAML Processing URL”. */
  keycloakRegister: () => string
  /** Language */
  language: () => string
  /** Last name */
  lastName: () => string
  /** Signing in leads back to the sign-in page, again and again */
  leadsBack: () => string
  /** At the provider, let one account of yours in and nobody else yet. */
  letOneIn: () => string
  /** The logout URL is not registered there, or the provider has no single logout. */
  logoutNotRegistered: () => string
  /** Logout URL */
  logoutUrl: () => string
  /** Logout URL: {logoutUrl} */
  logoutUrlIs: (values: { logoutUrl: string | number }) => string
  /** Look */
  look: () => string
  /** (looks like {name}) */
  looksLike: (values: { name: string | number }) => string
  /** The entity ID and the ACS URL are made from it. */
  madeFromDomain: () => string
  /** The XML is not well-formed */
  malformed: () => string
  /** {place}: {message}. Download the file again, and do not edit it by hand. */
  malformedHelp: (values: { place: string | number; message: string | number }) => string
  /** Of {keys} keys the first {mostKeys} are shown */
  manyCertificates: (values: { keys: string | number; mostKeys: string | number }) => string
  /** Map attributes to users */
  mapAttributesToUsers: () => string
  /** Map e-mail and first name first: without them every sign-in fails. */
  mapFirst: () => string
  /** Mapping */
  mapping: () => string
  /** Name the attribute of the provider that holds each value, exactly as it is sent. */
  mappingHelp: () => string
  /** The mapping stays as it is. You can change back in the same way. */
  mappingStays: () => string
  /** MD5 with RSA */
  md5WithRSA: () => string
  /** Metadata */
  metadata: () => string
  /** Address of the portal metadata */
  metadataAddress: () => string
  /** {days, plural, one {The metadata itself is valid for 1 day more} other {The metadata itself is valid for # days more}} */
  metadataEndsSoon: (values: { days: number }) => string
  /** Until {shown}. Providers that renew it automatically set such a date; the certificates count for signing in. */
  metadataEndsSoonHelp: (values: { shown: string | number }) => string
  /** The metadata has expired */
  metadataExpired: () => string
  /** It was valid until {shown}. Download it again: keys and addresses may have changed. */
  metadataExpiredHelp: (values: { shown: string | number }) => string
  /** The XML as the provider gives it; base64 is read, too. */
  metadataHelp: () => string
  /** Metadata is in use already. Bring new one only when a certificate was renewed or the provider changes; otherwise go on. */
  metadataInUse: () => string
  /** Metadata: {address} */
  metadataIs: (values: { address: string | number }) => string
  /** The metadata was not restored */
  metadataNotRestored: () => string
  /** Metadata and mapping stay, so that it can be enabled again. OIDC stays off. */
  metadataStays: () => string
  /** Bring the provider’s metadata */
  metadataTitle: () => string
  /** The metadata file is written here, from these addresses. */
  metadataWrittenHere: () => string
  /** “missing email field” or “missing name field” */
  missingField: () => string
  /** {certificates, plural, one {1 more certificate} other {# more certificates}} */
  moreCertificates: (values: { certificates: number }) => string
  /** Name */
  name: () => string
  /** TagoIO refuses sign-ins without an e-mail: name its attribute */
  nameEmailAttribute: () => string
  /** TagoIO refuses sign-ins without a first name: name its attribute */
  nameFirstNameAttribute: () => string
  /** Name formats: {names} */
  nameFormats: (values: { names: string | number }) => string
  /** Name of parameter {at} */
  nameOfParameterAt: (values: { at: string | number }) => string
  /** Name the attribute, or remove the row */
  nameOrRemove: () => string
  /** Needs correction */
  needsCorrection: () => string
  /** Single sign-on needs the Scale plan */
  needsScale: () => string
  /** The provider lets a new person in, the portal does not */
  newPersonRefused: () => string
  /** A new user takes a slot: {used} of {slots} are taken. */
  newUserTakesSlot: (values: { used: string | number; slots: string | number }) => string
  /** No way to sign in with a browser */
  noBinding: () => string
  /** A browser needs HTTP-Redirect or HTTP-POST. The metadata offers: {given}. */
  noBindingHelp: (values: { given: string | number }) => string
  /** Without one, anybody could pretend to be the provider. Export the metadata again, with its keys. */
  noCertificateHelp: () => string
  /** TagoIO offers no dry run: the first sign-in after enabling is the test. */
  noDryRun: () => string
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
  /** No metadata saved yet */
  noMetadataSavedYet: () => string
  /** No policy reaches them: their tags match none. */
  noPolicy: () => string
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
  /** A new user takes a slot: {used} of {slots} are taken, so nobody new can enter. */
  noSlotLeft: (values: { used: string | number; slots: string | number }) => string
  /** Nobody gets in any more, from one day to the next */
  nobodyAnyMore: () => string
  /** Nobody may get in before then. */
  nobodyBeforeThen: () => string
  /** None */
  none: () => string
  /** none */
  noneNoun: () => string
  /** The metadata is not checked yet. */
  notCheckedYet: () => string
  /** {why} Browsers do not go there, so signing in does not depend on it. */
  notForBrowsers: (values: { why: string | number }) => string
  /** “{shown}” is not a full address. */
  notFullAddress: (values: { shown: string | number }) => string
  /** Not given */
  notGiven: () => string
  /** “{shown}” does not begin with https. */
  notHttps: (values: { shown: string | number }) => string
  /** The settings of single sign-on did not load */
  notLoaded: () => string
  /** not mapped */
  notMapped: () => string
  /** The document is not SAML 2.0 metadata */
  notSaml2: () => string
  /** Its {local} is in the namespace “{namespace}”, not in that of SAML 2.0 metadata. */
  notSaml2Help: (values: { local: string | number; namespace: string | number }) => string
  /** Not saved yet */
  notSavedYet: () => string
  /** Not told by the API */
  notTold: () => string
  /** This is not XML */
  notXml: () => string
  /** Metadata is an XML document; it begins with “<”. */
  notXmlHelp: () => string
  /** Nothing differs from what is saved. */
  nothingDiffers: () => string
  /** Nothing mapped yet */
  nothingMappedYet: () => string
  /** Nothing to save */
  nothingToSave: () => string
  /** There is nothing here yet */
  nothingYet: () => string
  /** Choose a file, or paste the metadata. */
  nothingYetHelp: () => string
  /** Off */
  off: () => string
  /** off */
  offNoun: () => string
  /** Attributes that the metadata names ({offered}) */
  offeredAttributes: (values: { offered: string | number }) => string
  /** The provider offers a single logout */
  offersLogout: () => string
  /** This is an OpenID Connect document */
  oidcDocument: () => string
  /** SAML needs the SAML metadata of the provider: an XML file. */
  oidcDocumentHelp: () => string
  /** A portal has SAML or OIDC: enabling one switches the other off. OIDC is set up in <link>TagoIO’s own admin<span> (opens in a new tab)</span></link>: issuer, client ID, client secret, scopes and mapping. */
  oidcHelp: (values: { link: DrawTag; span: DrawTag }) => ReactNode
  /** OpenID Connect (OIDC) is switched off: a portal has one or the other. */
  oidcOff: () => string
  /** Add an attribute statement for each, named exactly so, under “Attribute Statements” of the app. */
  oktaAttributes: () => string
  /** On the tab “Sign On” of the app: open the metadata URL and save what it shows as a file. */
  oktaMetadata: () => string
  /** In a SAML 2.0 app: “Single sign-on URL” is the ACS URL, “Audience URI (SP Entity ID)” the entity ID. */
  oktaRegister: () => string
  /** On */
  on: () => string
  /** on */
  onNoun: () => string
  /** This profile is on the plan {plan}. */
  onPlan: (values: { plan: string | number }) => string
  /** One choice is left */
  oneChoiceIsLeft: () => string
  /** Under “Parameters”: add these names, each with “Include in SAML assertion”. */
  oneLoginAttributes: () => string
  /** In the menu “More Actions” of the app: “SAML Metadata”. */
  oneLoginMetadata: () => string
  /** In “SAML Custom Connector (Advanced)”: “Audience (EntityID)”, “ACS (Consumer) URL”, and a validator that matches that URL. */
  oneLoginRegister: () => string
  /** The only certificate is for encryption. Without one for signing, anybody could pretend to be the provider. */
  onlyForEncryption: () => string
  /** OpenID Connect */
  openIdConnect: () => string
  /** OpenID Connect (OIDC) */
  openIdConnectOidc: () => string
  /** Open the person in <link>Users</link>: the tab “Tags” tells which policies reach them. Then map a tag in <step>the mapping</step>. */
  openPerson: (values: { link: DrawTag; step: DrawTag }) => ReactNode
  /** (opens in a new tab) */
  opensNewTab: () => string
  /** The provider has another ACS URL (or callback) or entity ID than the portal. */
  otherAddresses: () => string
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
  /** Whether people who have a password can still use it is not documented. Keep one account of yours to test. */
  passwordsUnknown: () => string
  /** Pasted text: {size} kB, too long to be shown here. */
  pastedTooLong: (values: { size: string | number }) => string
  /** The certificate stands between BEGIN and END lines */
  pemLines: () => string
  /** Metadata holds the letters between them alone; some platforms cannot read it so. Export the metadata again, or take the two lines out. */
  pemLinesHelp: () => string
  /** Phone */
  phone: () => string
  /** Under “Attribute Mappings”: add these names for Email Address, Given Name and Family Name. */
  pingAttributes: () => string
  /** On the tab “Configuration” of the application: “Download Metadata”. */
  pingMetadata: () => string
  /** In a SAML application: “ACS URLs” and “Entity ID”. */
  pingRegister: () => string
  /** Line {line}, column {column} */
  place: (values: { line: string | number; column: string | number }) => string
  /** The plan of this profile does not include single sign-on. */
  planWithout: () => string
  /** Portal metadata */
  portalMetadata: () => string
  /** This is a private key */
  privateKey: () => string
  /** Nobody needs it here. Keep it secret, and paste the metadata. */
  privateKeyHelp: () => string
  /** Provider */
  provider: () => string
  /** The provider changed its certificate or its addresses. */
  providerChanged: () => string
  /** Fits the words of each step and the suggested mapping. Any SAML 2.0 provider works. */
  providerHelp: () => string
  /** {name}: {text} */
  providerSays: (values: { name: string | number; text: string | number }) => string
  /** Ready to be used */
  readyToBeUsed: () => string
  /** The provider must know your portal before anybody can sign in. Enter these there, or send the file to the people who run it. */
  registerHelp: () => string
  /** Register it, when <step>step 1</step> shows one. */
  registerLogout: (values: { step: DrawTag }) => ReactNode
  /** Register <step>the new addresses</step> at the provider. */
  registerNew: (values: { step: DrawTag }) => ReactNode
  /** Register the portal at the provider */
  registerTitle: () => string
  /** Remove metadata */
  removeMetadata: () => string
  /** Remove parameter {name} */
  removeParameterName: (values: { name: string | number }) => string
  /** Remove tag {key} */
  removeTagKey: (values: { key: string | number }) => string
  /** <b>{portal}</b> trusts again what was saved from this browser on {value}. */
  restoreConsequence: (values: { portal: string | number; value: string | number }) => ReactNode
  /** Restore previous metadata… */
  restoreDots: () => string
  /** Restore metadata */
  restoreMetadata: () => string
  /** Restore previous metadata */
  restoreTitle: () => string
  /** Metadata of {issuer} restored */
  restored: (values: { issuer: string | number }) => string
  /** Review and save */
  reviewAndSave: () => string
  /** Risk */
  risk: () => string
  /** {labels} come from the same attribute, {name}. */
  sameAttribute: (values: { labels: string | number; name: string | number }) => string
  /** {next} (the same, with new metadata) */
  sameIssuer: (values: { next: string | number }) => string
  /** SAML */
  saml: () => string
  /** SAML disabled for {portal} */
  samlDisabledForPortal: (values: { portal: string | number }) => string
  /** SAML enabled for {portal} */
  samlEnabledForPortal: (values: { portal: string | number }) => string
  /** SAML is on. After each change, sign in once in another browser profile to try it. */
  samlIsOn: () => string
  /** SAML was not disabled */
  samlWasNotDisabled: () => string
  /** SAML was not enabled */
  samlWasNotEnabled: () => string
  /** Save changes */
  saveChanges: () => string
  /** Save the provider’s metadata first. */
  saveMetadataFirst: () => string
  /** Save or discard your changes first. */
  saveOrDiscardFirst: () => string
  /** Saved */
  saved: () => string
  /** Saved from this browser on {value}. */
  savedOn: (values: { value: string | number }) => string
  /** The person gets in and sees nothing */
  seesNothing: () => string
  /** Serial number */
  serialNumber: () => string
  /** This is the metadata of a service, not of an identity provider */
  serviceMetadata: () => string
  /** It describes an application that people sign in to. Download the metadata of the side that checks passwords. */
  serviceMetadataHelp: () => string
  /** Set */
  set: () => string
  /** set, not shown */
  setNotShown: () => string
  /** Set up SAML */
  setUpSAML: () => string
  /** The settings were not saved */
  settingsNotSaved: () => string
  /** Single sign-on settings saved */
  settingsSaved: () => string
  /** Providers list the next one before they change. No documentation says whether TagoIO takes more than the first. */
  severalHelp: () => string
  /** The document describes {providers} providers */
  severalProviders: (values: { providers: string | number }) => string
  /** Choose the one that people sign in with. */
  severalProvidersHelp: () => string
  /** SHA-1 */
  sha1: () => string
  /** SHA-1 fingerprint */
  sha1Fingerprint: () => string
  /** SHA-1 with ECDSA */
  sha1WithECDSA: () => string
  /** SHA-1 with RSA */
  sha1WithRSA: () => string
  /** SHA-256 */
  sha256: () => string
  /** SHA-256 fingerprint */
  sha256Fingerprint: () => string
  /** SHA-256 with ECDSA */
  sha256WithECDSA: () => string
  /** SHA-256 with RSA */
  sha256WithRSA: () => string
  /** SHA-384 with ECDSA */
  sha384WithECDSA: () => string
  /** SHA-384 with RSA */
  sha384WithRSA: () => string
  /** SHA-512 with ECDSA */
  sha512WithECDSA: () => string
  /** SHA-512 with RSA */
  sha512WithRSA: () => string
  /** Send at least these attributes of a person: e-mail, first name. */
  sheetSend: () => string
  /** Then send back the metadata of the identity provider as an XML file. */
  sheetSendBack: () => string
  /** Single sign-on (SAML 2.0) for {portal} */
  sheetTitle: (values: { portal: string | number }) => string
  /** Single sign-on (SAML 2.0) for the portal */
  sheetTitleNameless: () => string
  /** Sign-in link */
  signInLink: () => string
  /** With OIDC, the parameters of the sign-in address are handed on to the provider. */
  signInLinkHelp: () => string
  /** This is a message of one sign-in, not metadata */
  signInMessage: () => string
  /** It is a SAML {local}. It may hold personal data: do not pass it on. Download the metadata of the provider. */
  signInMessageHelp: (values: { local: string | number }) => string
  /** Signature */
  signature: () => string
  /** Signing */
  signing: () => string
  /** Signing and encryption */
  signingAndEncryption: () => string
  /** {certificates} signing certificates */
  signingCertificates: (values: { certificates: string | number }) => string
  /** Signs in over https ({names}) */
  signsOverHttps: (values: { names: string | number }) => string
  /** Single sign-on */
  singleSignOn: () => string
  /** All user slots are taken, so no user can be made. */
  slotsTakenCause: () => string
  /** Whether SAML is on could not be read */
  stateNotRead: () => string
  /** Stay signed in here. Enable SAML. */
  staySignedIn: () => string
  /** Signing out of the portal does not sign out of the provider */
  staysSignedIn: () => string
  /** Step {number}: */
  stepNumber: (values: { number: string | number }) => string
  /** Stop */
  stop: () => string
  /** Everything stopped after the sub-domain or domain changed */
  stoppedAfterDomain: () => string
  /** Subject */
  subject: () => string
  /** {subject}, until {value} */
  subjectUntil: (values: { subject: string | number; value: string | number }) => string
  /** Tag {key} */
  tagKey: (values: { key: string | number }) => string
  /** tag {key} */
  tagKeyNoun: (values: { key: string | number }) => string
  /** Tag key */
  tagKeyPlaceholder: () => string
  /** A tag needs a key */
  tagNeedsKey: () => string
  /** Tags */
  tags: () => string
  /** Policies reach people by their tags: a tag from an attribute, such as a department, decides what they see. */
  tagsHelp: () => string
  /** Change it at the provider, or take the field out of <step>the mapping</step>. */
  takeFieldOut: (values: { step: DrawTag }) => ReactNode
  /** Use mine */
  takeMine: () => string
  /** Use the names of {name} */
  takeNames: (values: { name: string | number }) => string
  /** Test and enable */
  testAndEnable: () => string
  /** Do not test in this browser profile only: stay signed in here, and try in another. */
  testElsewhere: () => string
  /** The browser refused */
  theBrowserRefused: () => string
  /** The file */
  theFile: () => string
  /** This cannot be used */
  thisCannotBeUsed: () => string
  /** this portal */
  thisPortal: () => string
  /** Time zone */
  timeZone: () => string
  /** To do */
  toDo: () => string
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
  /** In another browser profile or a private window, open the portal and sign in. Look whether name, e-mail and tags arrived. */
  tryElsewhere: () => string
  /** Unknown */
  unknown: () => string
  /** EC unknown curve */
  unknownCurve: () => string
  /** unknown */
  unknownNoun: () => string
  /** Unreadable */
  unreadable: () => string
  /** It is cut, or not a certificate. Export the metadata again. */
  unreadableHelp: () => string
  /** unreadable */
  unreadableNoun: () => string
  /** The document holds characters that cannot be seen */
  unseenCharacters: () => string
  /** Some can turn text round, so that it reads as something else. Below they stand as numbers, such as ⟨U+202E⟩. */
  unseenCharactersHelp: () => string
  /** Usable, at a risk */
  usableAtARisk: () => string
  /** The metadata is usable at a risk: say in step 2 that you want to use it. */
  usableAtRiskHelp: () => string
  /** Use */
  use: () => string
  /** <link>Users</link> tells how many are taken. Delete some, or allocate more. */
  usersTell: (values: { link: DrawTag }) => ReactNode
  /** Valid from */
  validFrom: () => string
  /** Valid until */
  validUntil: () => string
  /** Value */
  value: () => string
  /** Value of parameter {at} */
  valueOfParameterAt: (values: { at: string | number }) => string
  /** Vouched for by */
  vouchedForBy: () => string
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
  /** What a save changes */
  whatChanges: () => string
  /** What somebody else changed */
  whatSomebodyElseChanged: () => string
  /** When it fails, disable SAML here at once, and read “When signing in fails” below. */
  whenItFails: () => string
  /** When it works, let the others in at the provider. */
  whenItWorks: () => string
  /** When signing in fails */
  whenSigningInFails: () => string
  /** Whoever the provider lets in can enter. A first sign-in makes a user with the tag source: sso. */
  whoeverComes: () => string
  /** Without a name */
  withoutAName: () => string
  /** Mapped fields are written again at every sign-in. */
  writtenAgain: () => string
  /** Mapped fields are written again at every sign-in, over what you or the person changed. A first sign-in makes the user, with the tag source: sso. */
  writtenAgainHelp: () => string
  /** Wrong metadata lets nobody in. */
  wrongMetadata: () => string
  /** Once SAML is on, wrong metadata lets nobody in. */
  wrongMetadataOnceOn: () => string
}

export const say = sayOf<Say>(en)
