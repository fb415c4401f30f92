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
  /** Another one */
  anotherOne: () => string
  /** “Use mine” saves your changes over theirs and leaves the rest as they saved it. “Keep theirs” discards what you entered. */
  answersHelp: () => string
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
  /** Attribute of tag {at} */
  attributeOfTagAt: (values: { at: string | number }) => string
  /** Sent by default. People of a database connection have no given name, so “name” serves as the first. */
  auth0Attributes: () => string
  /** On the tab “Usage” of the add-on: download the identity provider metadata. */
  auth0Metadata: () => string
  /** In the add-on “SAML2 Web App”: “Application Callback URL” is the ACS URL; "audience" in its settings is the entity ID. */
  auth0Register: () => string
  /** Before */
  before: () => string
  /** Bring the metadata of the identity provider. It is checked here, in this browser, before anything is sent. */
  bringMetadata: () => string
  /** The metadata in use was saved from this browser, so you can restore it here. */
  canBeRestored: () => string
  /** The metadata in use was not saved from this browser and cannot be restored from here: keep a copy from the provider first. */
  cannotBeRestored: () => string
  /** Cannot be used */
  cannotBeUsed: () => string
  /** The metadata of step 2 cannot be used. Correct or remove it. */
  cannotBeUsedHelp: () => string
  /** Changed by somebody else */
  changedBySomebodyElse: () => string
  /** <b>Somebody else changed this while you were editing.</b> Nothing was sent, and what you entered is still here. This is what they changed: */
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
  /** Entra sends these claims by default. “emailaddress” is empty for people without a mailbox. */
  entraAttributes: () => string
  /** Under “SAML Certificates”: download “Federation Metadata XML”. */
  entraMetadata: () => string
  /** Under “Basic SAML Configuration”: “Identifier” is the entity ID, “Reply URL” the ACS URL. It also takes the file of this step. */
  entraRegister: () => string
  /** Field */
  field: () => string
  /** {file}: {size} kB, too long to be shown here. */
  fileTooLong: (values: { file: string | number; size: string | number }) => string
  /** Filled in */
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
  /** In a custom SAML app: “SP Entity ID” and “ACS URL”; “IdP Entity ID” may be any name of yours. */
  jumpCloudRegister: () => string
  /** Keep theirs */
  keepTheirs: () => string
  /** Key of tag {at} */
  keyOfTagAt: (values: { at: string | number }) => string
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
  /** At the provider, let one account of yours in and nobody else yet. */
  letOneIn: () => string
  /** Logout URL */
  logoutUrl: () => string
  /** Logout URL: {logoutUrl} */
  logoutUrlIs: (values: { logoutUrl: string | number }) => string
  /** Map attributes to users */
  mapAttributesToUsers: () => string
  /** Name the attribute of the provider that holds each value, exactly as it is sent. */
  mappingHelp: () => string
  /** Metadata */
  metadata: () => string
  /** Address of the portal metadata */
  metadataAddress: () => string
  /** The XML as the provider gives it; base64 is read, too. */
  metadataHelp: () => string
  /** Metadata is in use already. Bring new one only when a certificate was renewed or the provider changes; otherwise go on. */
  metadataInUse: () => string
  /** Metadata: {address} */
  metadataIs: (values: { address: string | number }) => string
  /** Bring the provider’s metadata */
  metadataTitle: () => string
  /** The metadata file is written here, from these addresses. */
  metadataWrittenHere: () => string
  /** TagoIO refuses sign-ins without an e-mail: name its attribute */
  nameEmailAttribute: () => string
  /** TagoIO refuses sign-ins without a first name: name its attribute */
  nameFirstNameAttribute: () => string
  /** Name the attribute, or remove the row */
  nameOrRemove: () => string
  /** Needs correction */
  needsCorrection: () => string
  /** TagoIO offers no dry run: the first sign-in after enabling is the test. */
  noDryRun: () => string
  /** The metadata is not checked yet. */
  notCheckedYet: () => string
  /** Not given */
  notGiven: () => string
  /** not mapped */
  notMapped: () => string
  /** Not saved yet */
  notSavedYet: () => string
  /** Nothing differs from what is saved. */
  nothingDiffers: () => string
  /** Nothing to save */
  nothingToSave: () => string
  /** Attributes that the metadata names ({offered}) */
  offeredAttributes: (values: { offered: string | number }) => string
  /** Add an attribute statement for each, named exactly so, under “Attribute Statements” of the app. */
  oktaAttributes: () => string
  /** On the tab “Sign On” of the app: open the metadata URL and save what it shows as a file. */
  oktaMetadata: () => string
  /** In a SAML 2.0 app: “Single sign-on URL” is the ACS URL, “Audience URI (SP Entity ID)” the entity ID. */
  oktaRegister: () => string
  /** Under “Parameters”: add these names, each with “Include in SAML assertion”. */
  oneLoginAttributes: () => string
  /** In the menu “More Actions” of the app: “SAML Metadata”. */
  oneLoginMetadata: () => string
  /** In “SAML Custom Connector (Advanced)”: “Audience (EntityID)”, “ACS (Consumer) URL”, and a validator that matches that URL. */
  oneLoginRegister: () => string
  /** Pasted text: {size} kB, too long to be shown here. */
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
  /** Fits the words of each step and the suggested mapping. Any SAML 2.0 provider works. */
  providerHelp: () => string
  /** {name}: {text} */
  providerSays: (values: { name: string | number; text: string | number }) => string
  /** The provider must know your portal before anybody can sign in. Enter these there, or send the file to the people who run it. */
  registerHelp: () => string
  /** Register the portal at the provider */
  registerTitle: () => string
  /** Remove metadata */
  removeMetadata: () => string
  /** Remove tag {key} */
  removeTagKey: (values: { key: string | number }) => string
  /** Review and save */
  reviewAndSave: () => string
  /** {labels} come from the same attribute, {name}. */
  sameAttribute: (values: { labels: string | number; name: string | number }) => string
  /** {next} (the same, with new metadata) */
  sameIssuer: (values: { next: string | number }) => string
  /** SAML is on. After each change, sign in once in another browser profile to try it. */
  samlIsOn: () => string
  /** Save changes */
  saveChanges: () => string
  /** Saved */
  saved: () => string
  /** Set */
  set: () => string
  /** Set up SAML */
  setUpSAML: () => string
  /** The settings were not saved */
  settingsNotSaved: () => string
  /** Send at least these attributes of a person: e-mail, first name. */
  sheetSend: () => string
  /** Then send back the metadata of the identity provider as an XML file. */
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
  /** A tag needs a key */
  tagNeedsKey: () => string
  /** Tags */
  tags: () => string
  /** Policies reach people by their tags: a tag from an attribute, such as a department, decides what they see. */
  tagsHelp: () => string
  /** Use mine */
  takeMine: () => string
  /** Use the names of {name} */
  takeNames: (values: { name: string | number }) => string
  /** Test and enable */
  testAndEnable: () => string
  /** The browser refused */
  theBrowserRefused: () => string
  /** The file */
  theFile: () => string
  /** Time zone */
  timeZone: () => string
  /** To do */
  toDo: () => string
  /** In another browser profile or a private window, open the portal and sign in. Look whether name, e-mail and tags arrived. */
  tryElsewhere: () => string
  /** The metadata is usable at a risk: say in step 2 that you want to use it. */
  usableAtRiskHelp: () => string
  /** What a save changes */
  whatChanges: () => string
  /** What somebody else changed */
  whatSomebodyElseChanged: () => string
  /** When it fails, disable SAML here at once, and read “When signing in fails” below. */
  whenItFails: () => string
  /** When it works, let the others in at the provider. */
  whenItWorks: () => string
  /** Mapped fields are written again at every sign-in, over what you or the person changed. A first sign-in makes the user, with the tag source: sso. */
  writtenAgainHelp: () => string
  /** Wrong metadata lets nobody in. */
  wrongMetadata: () => string
  /** Once SAML is on, wrong metadata lets nobody in. */
  wrongMetadataOnceOn: () => string
}

export const say = sayOf<Say>(en)
