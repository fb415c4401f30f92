// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import type { DrawTag } from '#lib/words/node-of.ts'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** People sign in to the portal with the account of their company. */
  about: () => string
  /** Add parameter */
  addParameter: () => string
  /** The provider does not send the attribute that the mapping names. */
  attributeNotSent: () => string
  /** Bring its new metadata in <step>step 2</step>. */
  bringNewMetadata: (values: { step: DrawTag }) => ReactNode
  /** Certificate */
  certificate: () => string
  /** Change the plan in TagoIO’s own admin<span> (opens in a new tab)</span> */
  changePlan: (values: { span: DrawTag }) => ReactNode
  /** Changes discarded */
  changesDiscarded: () => string
  /** Changes to a name or a tag are gone the next day */
  changesGone: () => string
  /** Check an issuer */
  checkAnIssuer: () => string
  /** Compare every letter with <step>the addresses of step 1</step>, the end included. */
  compareAddresses: (values: { step: DrawTag }) => ReactNode
  /** Compare <step>the mapping</step> with the attributes that the provider sends for that person. */
  compareMapping: (values: { step: DrawTag }) => ReactNode
  /** Current state */
  currentState: () => string
  /** People can no longer sign in to <b>{portal}</b> through the identity provider. Those who never had a password need a recovery mail to get one. */
  disableConsequence: (values: { portal: string | number }) => ReactNode
  /** Disable… */
  disableDots: () => string
  /** Disable SAML */
  disableSaml: () => string
  /** empty */
  empty: () => string
  /** From now on <b>{portal}</b> sends people to <b>{issuer}</b> to sign in. */
  enableConsequence: (values: { portal: string | number; issuer: string | number }) => ReactNode
  /** Enable… */
  enableDots: () => string
  /** Enable SAML */
  enableSaml: () => string
  /** Enter the issuer: an address that begins with https */
  enterIssuer: () => string
  /** It follows its owner’s account, so the owner can change it; your own plan does not count here. */
  followsOwner: () => string
  /** Forget what this browser keeps */
  forget: () => string
  /** This browser forgot the metadata of this profile */
  forgotten: () => string
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
  /** Signing in leads back to the sign-in page, again and again */
  leadsBack: () => string
  /** The logout URL is not registered there, or the provider has no single logout. */
  logoutNotRegistered: () => string
  /** The entity ID and the ACS URL are made from it. */
  madeFromDomain: () => string
  /** Map e-mail and first name first: without them every sign-in fails. */
  mapFirst: () => string
  /** Mapping */
  mapping: () => string
  /** The mapping stays as it is. You can change back in the same way. */
  mappingStays: () => string
  /** The metadata was not restored */
  metadataNotRestored: () => string
  /** Metadata and mapping stay, so that it can be enabled again. OIDC stays off. */
  metadataStays: () => string
  /** “missing email field” or “missing name field” */
  missingField: () => string
  /** Name */
  name: () => string
  /** Name of parameter {at} */
  nameOfParameterAt: (values: { at: string | number }) => string
  /** Single sign-on needs the Scale plan */
  needsScale: () => string
  /** The provider lets a new person in, the portal does not */
  newPersonRefused: () => string
  /** A new user takes a slot: {used} of {slots} are taken. */
  newUserTakesSlot: (values: { used: string | number; slots: string | number }) => string
  /** No metadata saved yet */
  noMetadataSavedYet: () => string
  /** No policy reaches them: their tags match none. */
  noPolicy: () => string
  /** A new user takes a slot: {used} of {slots} are taken, so nobody new can enter. */
  noSlotLeft: (values: { used: string | number; slots: string | number }) => string
  /** Nobody gets in any more, from one day to the next */
  nobodyAnyMore: () => string
  /** None */
  none: () => string
  /** none */
  noneNoun: () => string
  /** The settings of single sign-on did not load */
  notLoaded: () => string
  /** Not told by the API */
  notTold: () => string
  /** Nothing mapped yet */
  nothingMappedYet: () => string
  /** Off */
  off: () => string
  /** off */
  offNoun: () => string
  /** A portal has SAML or OIDC: enabling one switches the other off. OIDC is set up in <link>TagoIO’s own admin<span> (opens in a new tab)</span></link>: issuer, client ID, client secret, scopes and mapping. */
  oidcHelp: (values: { link: DrawTag; span: DrawTag }) => ReactNode
  /** OpenID Connect (OIDC) is switched off: a portal has one or the other. */
  oidcOff: () => string
  /** On */
  on: () => string
  /** on */
  onNoun: () => string
  /** This profile is on the plan {plan}. */
  onPlan: (values: { plan: string | number }) => string
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
  /** Whether people who have a password can still use it is not documented. Keep one account of yours to test. */
  passwordsUnknown: () => string
  /** The plan of this profile does not include single sign-on. */
  planWithout: () => string
  /** The provider changed its certificate or its addresses. */
  providerChanged: () => string
  /** Register it, when <step>step 1</step> shows one. */
  registerLogout: (values: { step: DrawTag }) => ReactNode
  /** Register <step>the new addresses</step> at the provider. */
  registerNew: (values: { step: DrawTag }) => ReactNode
  /** Remove parameter {name} */
  removeParameterName: (values: { name: string | number }) => string
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
  /** The person gets in and sees nothing */
  seesNothing: () => string
  /** set, not shown */
  setNotShown: () => string
  /** Single sign-on settings saved */
  settingsSaved: () => string
  /** Sign-in link */
  signInLink: () => string
  /** With OIDC, the parameters of the sign-in address are handed on to the provider. */
  signInLinkHelp: () => string
  /** Single sign-on */
  singleSignOn: () => string
  /** All user slots are taken, so no user can be made. */
  slotsTakenCause: () => string
  /** Whether SAML is on could not be read */
  stateNotRead: () => string
  /** Signing out of the portal does not sign out of the provider */
  staysSignedIn: () => string
  /** Everything stopped after the sub-domain or domain changed */
  stoppedAfterDomain: () => string
  /** Tag {key} */
  tagKey: (values: { key: string | number }) => string
  /** Change it at the provider, or take the field out of <step>the mapping</step>. */
  takeFieldOut: (values: { step: DrawTag }) => ReactNode
  /** Do not test in this browser profile only: stay signed in here, and try in another. */
  testElsewhere: () => string
  /** this portal */
  thisPortal: () => string
  /** Unknown */
  unknown: () => string
  /** unknown */
  unknownNoun: () => string
  /** <link>Users</link> tells how many are taken. Delete some, or allocate more. */
  usersTell: (values: { link: DrawTag }) => ReactNode
  /** Value */
  value: () => string
  /** Value of parameter {at} */
  valueOfParameterAt: (values: { at: string | number }) => string
  /** When signing in fails */
  whenSigningInFails: () => string
  /** Whoever the provider lets in can enter. A first sign-in makes a user with the tag source: sso. */
  whoeverComes: () => string
  /** Mapped fields are written again at every sign-in. */
  writtenAgain: () => string
}

export const say = sayOf<Say>(en)
