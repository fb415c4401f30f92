// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import type { DrawTag } from '#lib/words/node-of.ts'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Let users sign in with their company account. */
  about: () => string
  /** Add parameter */
  addParameter: () => string
  /** The provider does not send the attribute set in the mapping. */
  attributeNotSent: () => string
  /** Add its new metadata in <step>step 2</step>. */
  bringNewMetadata: (values: { step: DrawTag }) => ReactNode
  /** Certificate */
  certificate: () => string
  /** Change the plan in TagoIO’s own admin<span> (opens in a new tab)</span> */
  changePlan: (values: { span: DrawTag }) => ReactNode
  /** Changes discarded */
  changesDiscarded: () => string
  /** Changes to a name or tag disappear the next day */
  changesGone: () => string
  /** Check an issuer */
  checkAnIssuer: () => string
  /** Compare them with <step>the addresses in step 1</step>, character by character. */
  compareAddresses: (values: { step: DrawTag }) => ReactNode
  /** Compare <step>the mapping</step> with the attributes the provider sends for that user. */
  compareMapping: (values: { step: DrawTag }) => ReactNode
  /** Current status */
  currentState: () => string
  /** Users can no longer sign in to <b>{portal}</b> through the identity provider. Users without a password need a recovery e-mail to set one. */
  disableConsequence: (values: { portal: string | number }) => ReactNode
  /** Disable… */
  disableDots: () => string
  /** Disable SAML */
  disableSaml: () => string
  /** empty */
  empty: () => string
  /** <b>{portal}</b> immediately sends users to <b>{issuer}</b> to sign in. */
  enableConsequence: (values: { portal: string | number; issuer: string | number }) => ReactNode
  /** Enable… */
  enableDots: () => string
  /** Enable SAML */
  enableSaml: () => string
  /** Enter an issuer: a URL that starts with https:// */
  enterIssuer: () => string
  /** The plan belongs to the profile owner, who can change it. Your own plan does not apply here. */
  followsOwner: () => string
  /** Delete metadata from this browser */
  forget: () => string
  /** Metadata deleted from this browser */
  forgotten: () => string
  /** Issuer */
  issuer: () => string
  /** Checks the format only; this page cannot reach other hosts. Open the issuer’s document to check that it responds. */
  issuerHelp: () => string
  /** http is not encrypted. Use an issuer that starts with https:// */
  issuerHttp: () => string
  /** In the document, “issuer” must be exactly {issuer} */
  issuerMustBe: (values: { issuer: string | number }) => string
  /** Not a full URL. Use a format like https://id.acme.example */
  issuerNotAddress: () => string
  /** Use an issuer that starts with https:// */
  issuerNotHttps: () => string
  /** Current issuer */
  issuerNow: () => string
  /** This is the URL of the document; the issuer is the part before it. */
  issuerOfDocument: () => string
  /** Issuer restored */
  issuerRestored: () => string
  /** It ends with a slash. Keep the slash only if the document’s “issuer” has it. */
  issuerSlash: () => string
  /** Enter the issuer without a query (?) or fragment (#) */
  issuerWithQuery: () => string
  /** Enter the issuer without a user name and password */
  issuerWithUser: () => string
  /** Sign-in keeps returning to the sign-in page */
  leadsBack: () => string
  /** The logout URL is not registered with the provider, or the provider has no single logout. */
  logoutNotRegistered: () => string
  /** The entity ID and ACS URL depend on it. */
  madeFromDomain: () => string
  /** Map e-mail and first name: every sign-in fails without them. */
  mapFirst: () => string
  /** Mapping */
  mapping: () => string
  /** The mapping is kept. You can switch back in the same way. */
  mappingStays: () => string
  /** The metadata was not restored */
  metadataNotRestored: () => string
  /** Metadata and mapping are kept, so you can enable SAML again. OIDC stays disabled. */
  metadataStays: () => string
  /** “missing email field” or “missing name field” */
  missingField: () => string
  /** Name */
  name: () => string
  /** Name of parameter {at} */
  nameOfParameterAt: (values: { at: string | number }) => string
  /** Single sign-on needs the Scale plan */
  needsScale: () => string
  /** The provider accepts a new user but the portal does not */
  newPersonRefused: () => string
  /** Each new user needs a slot: {used} of {slots} are in use. */
  newUserTakesSlot: (values: { used: string | number; slots: string | number }) => string
  /** No metadata saved yet */
  noMetadataSavedYet: () => string
  /** No policy matches the user’s tags. */
  noPolicy: () => string
  /** Each new user needs a slot: {used} of {slots} are in use, so new users cannot sign in. */
  noSlotLeft: (values: { used: string | number; slots: string | number }) => string
  /** Suddenly no one can sign in */
  nobodyAnyMore: () => string
  /** None */
  none: () => string
  /** none */
  noneNoun: () => string
  /** The single sign-on settings could not be read */
  notLoaded: () => string
  /** Unknown */
  notTold: () => string
  /** No attributes mapped yet */
  nothingMappedYet: () => string
  /** Disabled */
  off: () => string
  /** no */
  offNoun: () => string
  /** A portal uses either SAML or OIDC: enabling one disables the other. Set up OIDC in <link>TagoIO’s own admin<span> (opens in a new tab)</span></link>: issuer, client ID, client secret, scopes and mapping. */
  oidcHelp: (values: { link: DrawTag; span: DrawTag }) => ReactNode
  /** OpenID Connect (OIDC) is disabled: a portal uses only one of them. */
  oidcOff: () => string
  /** Enabled */
  on: () => string
  /** yes */
  onNoun: () => string
  /** This profile is on the {plan} plan. */
  onPlan: (values: { plan: string | number }) => string
  /** OpenID Connect */
  openIdConnect: () => string
  /** OpenID Connect (OIDC) */
  openIdConnectOidc: () => string
  /** Open the user in <link>Users</link>: the tab “Tags” shows matching policies. Then map a tag in <step>the mapping</step>. */
  openPerson: (values: { link: DrawTag; step: DrawTag }) => ReactNode
  /** (opens in a new tab) */
  opensNewTab: () => string
  /** The ACS URL (callback) or entity ID at the provider differs from the portal’s. */
  otherAddresses: () => string
  /** TagoIO does not document whether users with a password can still use it. Keep one account of yours for testing. */
  passwordsUnknown: () => string
  /** This profile’s plan does not include single sign-on. */
  planWithout: () => string
  /** The provider changed its certificate or addresses. */
  providerChanged: () => string
  /** If <step>step 1</step> shows one, register it. */
  registerLogout: (values: { step: DrawTag }) => ReactNode
  /** Register <step>the new addresses</step> with the provider. */
  registerNew: (values: { step: DrawTag }) => ReactNode
  /** Remove parameter {name} */
  removeParameterName: (values: { name: string | number }) => string
  /** <b>{portal}</b> uses the metadata again that was saved from this browser on {value}. */
  restoreConsequence: (values: { portal: string | number; value: string | number }) => ReactNode
  /** Restore previous metadata… */
  restoreDots: () => string
  /** Restore metadata */
  restoreMetadata: () => string
  /** Restore previous metadata */
  restoreTitle: () => string
  /** Metadata of {issuer} restored */
  restored: (values: { issuer: string | number }) => string
  /** SAML */
  saml: () => string
  /** SAML disabled for {portal} */
  samlDisabledForPortal: (values: { portal: string | number }) => string
  /** SAML enabled for {portal} */
  samlEnabledForPortal: (values: { portal: string | number }) => string
  /** SAML was not disabled */
  samlWasNotDisabled: () => string
  /** SAML was not enabled */
  samlWasNotEnabled: () => string
  /** Save the provider’s metadata first. */
  saveMetadataFirst: () => string
  /** Save or discard your changes first. */
  saveOrDiscardFirst: () => string
  /** The user can sign in but sees nothing */
  seesNothing: () => string
  /** set, hidden */
  setNotShown: () => string
  /** Single sign-on settings saved */
  settingsSaved: () => string
  /** Sign-in link */
  signInLink: () => string
  /** With OIDC, the portal passes the parameters of the sign-in link to the provider. */
  signInLinkHelp: () => string
  /** Single sign-on */
  singleSignOn: () => string
  /** All user slots are in use, so no new user can be created. */
  slotsTakenCause: () => string
  /** The status of SAML could not be read */
  stateNotRead: () => string
  /** Signing out of the portal does not sign users out of the provider */
  staysSignedIn: () => string
  /** Sign-in stopped working after the subdomain or domain changed */
  stoppedAfterDomain: () => string
  /** Tag {key} */
  tagKey: (values: { key: string | number }) => string
  /** Change it at the provider, or remove the field from <step>the mapping</step>. */
  takeFieldOut: (values: { step: DrawTag }) => ReactNode
  /** Stay signed in here, and test in another browser profile. */
  testElsewhere: () => string
  /** this portal */
  thisPortal: () => string
  /** Unknown */
  unknown: () => string
  /** unknown */
  unknownNoun: () => string
  /** <link>Users</link> shows how many are in use. Delete users, or allocate more. */
  usersTell: (values: { link: DrawTag }) => ReactNode
  /** Value */
  value: () => string
  /** Value of parameter {at} */
  valueOfParameterAt: (values: { at: string | number }) => string
  /** Sign-in problems */
  whenSigningInFails: () => string
  /** Anyone the provider accepts can sign in. The first sign-in creates a user with the tag source: sso. */
  whoeverComes: () => string
  /** Every sign-in overwrites the mapped fields. */
  writtenAgain: () => string
}

export const say = sayOf<Say>(en)
