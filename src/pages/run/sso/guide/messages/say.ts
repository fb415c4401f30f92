// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** ACS URL */
  acsUrl: () => string
  /** ACS URL: {acsUrl} */
  acsUrlIs: (values: { acsUrl: string | number }) => string
  /** Add tag */
  addTag: () => string
  /** If the subdomain or custom domain changes, these addresses change too. Register them again with the provider. */
  addressesChange: () => string
  /** TagoIO did not return every address. Reload the page, or check TagoIO’s own admin. */
  addressesMissing: () => string
  /** Add a rule “Send LDAP Attributes as Claims” for e-mail address, given name and surname. */
  adfsAttributes: () => string
  /** Open /FederationMetadata/2007-06/FederationMetadata.xml on the AD FS host. */
  adfsMetadata: () => string
  /** Add a relying party trust from this step’s file, or enter the ACS URL as “SAML 2.0 SSO service URL” and the entity ID as its identifier. */
  adfsRegister: () => string
  /** After */
  after: () => string
  /** Other */
  anotherOne: () => string
  /** “Use mine” applies your changes and keeps theirs elsewhere. “Keep theirs” discards your changes. */
  answersHelp: () => string
  /** Or download the metadata file below. */
  asFile: () => string
  /** Risk */
  atARisk: () => string
  /** At most 200 characters */
  atMost200Characters: () => string
  /** At most 500 characters */
  atMost500Characters: () => string
  /** Attribute */
  attribute: () => string
  /** Attribute of tag {at} */
  attributeOfTagAt: (values: { at: string | number }) => string
  /** Sent by default. Users of a database connection have no given name, so “name” is used as the first name. */
  auth0Attributes: () => string
  /** On the tab “Usage” of the add-on: download the identity provider metadata. */
  auth0Metadata: () => string
  /** In the add-on “SAML2 Web App”: “Application Callback URL” is the ACS URL; "audience" in its settings is the entity ID. */
  auth0Register: () => string
  /** Before */
  before: () => string
  /** Add the identity provider’s metadata. It is checked in this browser before anything is sent. */
  bringMetadata: () => string
  /** The current metadata was saved from this browser, so you can restore it here. */
  canBeRestored: () => string
  /** The current metadata was not saved from this browser and cannot be restored here. Get a copy from the provider first. */
  cannotBeRestored: () => string
  /** Not usable */
  cannotBeUsed: () => string
  /** The metadata in step 2 cannot be used. Correct or remove it. */
  cannotBeUsedHelp: () => string
  /** Changed by someone else */
  changedBySomebodyElse: () => string
  /** <b>Someone else changed this while you were editing.</b> Nothing was saved; your changes are still here. They changed: */
  changedMeanwhile: () => ReactNode
  /** Checked */
  checked: () => string
  /** Checking */
  checking: () => string
  /** Clear identity provider */
  clearIdentityProvider: () => string
  /** Company */
  company: () => string
  /** Copied */
  copied: () => string
  /** Copy all */
  copyAll: () => string
  /** Details for the provider */
  detailsForTheProvider: () => string
  /** Download as text */
  downloadAsText: () => string
  /** Download metadata */
  downloadMetadata: () => string
  /** E-mail */
  email: () => string
  /** Enable SAML… */
  enableSamlDots: () => string
  /** Entity ID */
  entityId: () => string
  /** Entity ID: {entityId} */
  entityIdIs: (values: { entityId: string | number }) => string
  /** Entra sends these claims by default. “emailaddress” is empty for users without a mailbox. */
  entraAttributes: () => string
  /** Under “SAML Certificates”: download “Federation Metadata XML”. */
  entraMetadata: () => string
  /** Under “Basic SAML Configuration”: “Identifier” is the entity ID, “Reply URL” the ACS URL. You can also upload this step’s file there. */
  entraRegister: () => string
  /** Field */
  field: () => string
  /** {file}: {size} kB, too long to show here. */
  fileTooLong: (values: { file: string | number; size: string | number }) => string
  /** Ready to save */
  filledIn: () => string
  /** First name */
  firstName: () => string
  /** From the file {fileName}. */
  fromFile: (values: { fileName: string | number }) => string
  /** Add three attribute mappings with these names: primary email, first name, last name. */
  googleAttributes: () => string
  /** While adding the app: “Download metadata”. */
  googleMetadata: () => string
  /** In a custom SAML app, under “Service provider details”: “ACS URL” and “Entity ID”. */
  googleRegister: () => string
  /** Identity provider */
  identityProvider: () => string
  /** Under “User Attribute Mapping”: add these names for email, firstname and lastname. */
  jumpCloudAttributes: () => string
  /** On the tab “SSO” of the app: “Export Metadata”. */
  jumpCloudMetadata: () => string
  /** In a custom SAML app: “SP Entity ID” and “ACS URL”; “IdP Entity ID” can be any name you choose. */
  jumpCloudRegister: () => string
  /** Keep theirs */
  keepTheirs: () => string
  /** Key of tag {at} */
  keyOfTagAt: (values: { at: string | number }) => string
  /** The key {key} is used more than once */
  keyTwice: (values: { key: string | number }) => string
  /** Add the predefined mappers “X500 email”, “X500 givenName” and “X500 surname” to the client. */
  keycloakAttributes: () => string
  /** In “Realm settings”: open “SAML 2.0 Identity Provider Metadata”. */
  keycloakMetadata: () => string
  /** Import this step’s file as a client, or create one with the entity ID as “Client ID” and the ACS URL as “Master SAML Processing URL”. */
  keycloakRegister: () => string
  /** Language */
  language: () => string
  /** Last name */
  lastName: () => string
  /** At the provider, allow only one account of yours for now. */
  letOneIn: () => string
  /** Logout URL */
  logoutUrl: () => string
  /** Logout URL: {logoutUrl} */
  logoutUrlIs: (values: { logoutUrl: string | number }) => string
  /** Map attributes to users */
  mapAttributesToUsers: () => string
  /** Enter the provider’s attribute for each value, exactly as it is sent. */
  mappingHelp: () => string
  /** Metadata */
  metadata: () => string
  /** Portal metadata URL */
  metadataAddress: () => string
  /** Paste the XML from the provider, as text or base64. */
  metadataHelp: () => string
  /** Metadata is already saved. Add new metadata only if a certificate was renewed or the provider changed; otherwise continue. */
  metadataInUse: () => string
  /** Metadata: {address} */
  metadataIs: (values: { address: string | number }) => string
  /** Add the provider’s metadata */
  metadataTitle: () => string
  /** This page creates the metadata file from these addresses. */
  metadataWrittenHere: () => string
  /** Enter the e-mail attribute: TagoIO rejects sign-ins without an e-mail */
  nameEmailAttribute: () => string
  /** Enter the first name attribute: TagoIO rejects sign-ins without a first name */
  nameFirstNameAttribute: () => string
  /** Enter an attribute, or remove the row */
  nameOrRemove: () => string
  /** Needs correction */
  needsCorrection: () => string
  /** There is no dry run: the first sign-in is the test. */
  noDryRun: () => string
  /** The metadata has not been checked yet. */
  notCheckedYet: () => string
  /** Not provided */
  notGiven: () => string
  /** not mapped */
  notMapped: () => string
  /** Not saved yet */
  notSavedYet: () => string
  /** No unsaved changes. */
  nothingDiffers: () => string
  /** Nothing to save */
  nothingToSave: () => string
  /** Attributes in the metadata ({offered}) */
  offeredAttributes: (values: { offered: string | number }) => string
  /** Under “Attribute Statements” of the app, add an attribute statement with each of these exact names. */
  oktaAttributes: () => string
  /** On the tab “Sign On” of the app: open the metadata URL and save the result as a file. */
  oktaMetadata: () => string
  /** In a SAML 2.0 app: “Single sign-on URL” is the ACS URL, “Audience URI (SP Entity ID)” the entity ID. */
  oktaRegister: () => string
  /** Under “Parameters”: add these names, each with “Include in SAML assertion”. */
  oneLoginAttributes: () => string
  /** In the menu “More Actions” of the app: “SAML Metadata”. */
  oneLoginMetadata: () => string
  /** In “SAML Custom Connector (Advanced)”: “Audience (EntityID)”, “ACS (Consumer) URL”, and a validator that matches that URL. */
  oneLoginRegister: () => string
  /** Pasted text: {size} kB, too long to show here. */
  pastedTooLong: (values: { size: string | number }) => string
  /** Phone */
  phone: () => string
  /** Under “Attribute Mappings”: add these names for Email Address, Given Name and Family Name. */
  pingAttributes: () => string
  /** On the tab “Configuration” of the application: “Download Metadata”. */
  pingMetadata: () => string
  /** In a SAML application: “ACS URLs” and “Entity ID”. */
  pingRegister: () => string
  /** Portal metadata */
  portalMetadata: () => string
  /** Adapts the instructions and the suggested mapping. Any SAML 2.0 provider works. */
  providerHelp: () => string
  /** {name}: {text} */
  providerSays: (values: { name: string | number; text: string | number }) => string
  /** The provider must know your portal before users can sign in. Enter these details there, or send the file to whoever manages it. */
  registerHelp: () => string
  /** Register the portal with the provider */
  registerTitle: () => string
  /** Remove metadata */
  removeMetadata: () => string
  /** Remove tag {key} */
  removeTagKey: (values: { key: string | number }) => string
  /** Review and save */
  reviewAndSave: () => string
  /** {labels} use the same attribute, {name}. */
  sameAttribute: (values: { labels: string | number; name: string | number }) => string
  /** {next} (the same, with new metadata) */
  sameIssuer: (values: { next: string | number }) => string
  /** SAML is enabled. After each change, test sign-in in another browser profile. */
  samlIsOn: () => string
  /** Save changes */
  saveChanges: () => string
  /** Saved */
  saved: () => string
  /** Saved */
  set: () => string
  /** Set up SAML */
  setUpSAML: () => string
  /** The settings were not saved */
  settingsNotSaved: () => string
  /** Send at least these user attributes: e-mail, first name. */
  sheetSend: () => string
  /** Then send us the identity provider’s metadata as an XML file. */
  sheetSendBack: () => string
  /** Single sign-on (SAML 2.0) for {portal} */
  sheetTitle: (values: { portal: string | number }) => string
  /** Single sign-on (SAML 2.0) for the portal */
  sheetTitleNameless: () => string
  /** Stay signed in here. Enable SAML. */
  staySignedIn: () => string
  /** Step {number}: */
  stepNumber: (values: { number: string | number }) => string
  /** tag {key} */
  tagKeyNoun: (values: { key: string | number }) => string
  /** Tag key */
  tagKeyPlaceholder: () => string
  /** Enter a key for the tag */
  tagNeedsKey: () => string
  /** Tags */
  tags: () => string
  /** Policies use tags to grant access. Map an attribute, such as a department, to a tag. */
  tagsHelp: () => string
  /** Use mine */
  takeMine: () => string
  /** Use the names of {name} */
  takeNames: (values: { name: string | number }) => string
  /** Test and enable */
  testAndEnable: () => string
  /** Not copied */
  theBrowserRefused: () => string
  /** File */
  theFile: () => string
  /** Time zone */
  timeZone: () => string
  /** To do */
  toDo: () => string
  /** In another browser profile or private window, open the portal and sign in. Check that the name, e-mail and tags are correct. */
  tryElsewhere: () => string
  /** The metadata has risks: accept them in step 2 to use it. */
  usableAtRiskHelp: () => string
  /** Unsaved changes */
  whatChanges: () => string
  /** Changes by someone else */
  whatSomebodyElseChanged: () => string
  /** If sign-in fails, disable SAML here immediately and see “Sign-in problems” below. */
  whenItFails: () => string
  /** If it works, allow the other users at the provider. */
  whenItWorks: () => string
  /** Every sign-in overwrites the mapped fields, including changes made by you or the user. The first sign-in creates the user with the tag source: sso. */
  writtenAgainHelp: () => string
  /** With wrong metadata, no one can sign in. */
  wrongMetadata: () => string
  /** Once SAML is enabled, no one can sign in with wrong metadata. */
  wrongMetadataOnceOn: () => string
}

export const say = sayOf<Say>(en)
