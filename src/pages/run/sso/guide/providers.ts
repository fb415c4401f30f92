import type { Provider } from '../metadata/provider.ts'
import type { MappingForm } from './mapping-form.ts'

const claim = (name: string) => `http://schemas.xmlsoap.org/ws/2005/05/identity/claims/${name}`

/** What is known of a provider's product: the words of its own pages, and the attributes that it usually sends. */
export interface ProviderGuide {
  id: string
  name: string
  /** Where the addresses of step 1 go, in the provider's words. */
  register: string
  /** Where its metadata is found. */
  metadata: string
  mapping: Partial<Omit<MappingForm, 'tags'>>
  /** What must be set there before those attributes are sent. */
  attributes: string
  /** Entity IDs and addresses of signing in have a shape by which the product is told. */
  signs: readonly RegExp[]
}

const names = (email: string, firstName: string, lastName: string) => ({ email, firstName, lastName })
const claims = names(claim('emailaddress'), claim('givenname'), claim('surname'))
const guid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'

/** Ready-made settings. Recognition is by path, because many have addresses of their own. */
export const providerGuides: readonly ProviderGuide[] = [
  {
    id: 'okta',
    name: 'Okta',
    register: 'In a SAML 2.0 app: “Single sign-on URL” is the ACS URL, “Audience URI (SP Entity ID)” the entity ID.',
    metadata: 'On the tab “Sign On” of the app: open the metadata URL and save what it shows as a file.',
    mapping: names('user.email', 'user.firstName', 'user.lastName'),
    attributes: 'Add an attribute statement for each, named exactly so, under “Attribute Statements” of the app.',
    signs: [/\/exk[0-9a-z]+(\/|$)/i, /^https?:\/\/www\.okta\.[a-z]+\//i],
  },
  {
    id: 'entra',
    name: 'Microsoft Entra ID',
    register:
      'Under “Basic SAML Configuration”: “Identifier” is the entity ID, “Reply URL” the ACS URL. It also takes the file of this step.',
    metadata: 'Under “SAML Certificates”: download “Federation Metadata XML”.',
    mapping: claims,
    attributes: 'Entra sends these claims by default. “emailaddress” is empty for people without a mailbox.',
    signs: [/^https:\/\/sts\.windows\.\w+\//i, new RegExp(`^https://login\\.[^/]+/${guid}/saml2`, 'i')],
  },
  {
    id: 'adfs',
    name: 'AD FS',
    register:
      'Add a relying party trust from the file of this step, or enter the ACS URL as “SAML 2.0 SSO service URL” and the entity ID as its identifier.',
    metadata: 'Open /FederationMetadata/2007-06/FederationMetadata.xml on the AD FS host.',
    mapping: claims,
    attributes: 'Add a rule “Send LDAP Attributes as Claims” for e-mail address, given name and surname.',
    signs: [/\/adfs\/(services\/trust|ls)\b/i],
  },
  {
    id: 'auth0',
    name: 'Auth0',
    register:
      'In the add-on “SAML2 Web App”: “Application Callback URL” is the ACS URL; "audience" in its settings is the entity ID.',
    metadata: 'On the tab “Usage” of the add-on: download the identity provider metadata.',
    mapping: names(claim('emailaddress'), claim('name'), claim('surname')),
    attributes: 'Sent by default. People of a database connection have no given name, so “name” serves as the first.',
    signs: [/^urn:[\w-]+\.([\w-]+\.)?auth0\.\w+/i, /\/samlp\/\w+/i],
  },
  {
    id: 'google',
    name: 'Google Workspace',
    register: 'In a custom SAML app, under “Service provider details”: “ACS URL” and “Entity ID”.',
    metadata: 'While adding the app: “Download metadata”.',
    mapping: names('email', 'firstName', 'lastName'),
    attributes: 'Add three attribute mappings with these names: primary email, first name, last name.',
    signs: [/\/o\/saml2(\/idp)?\?idpid=/i],
  },
  {
    id: 'keycloak',
    name: 'Keycloak',
    register:
      'Import the file of this step as a client, or make one with the entity ID as “Client ID” and the ACS URL as “Master SAML Processing URL”.',
    metadata: 'In “Realm settings”: open “SAML 2.0 Identity Provider Metadata”.',
    mapping: names('urn:oid:1.2.840.113549.1.9.1', 'urn:oid:2.5.4.42', 'urn:oid:2.5.4.4'),
    attributes: 'Add the predefined mappers “X500 email”, “X500 givenName” and “X500 surname” to the client.',
    signs: [/\/realms\/[^/]+(\/protocol\/saml)?$/i],
  },
  {
    id: 'onelogin',
    name: 'OneLogin',
    register:
      'In “SAML Custom Connector (Advanced)”: “Audience (EntityID)”, “ACS (Consumer) URL”, and a validator that matches that URL.',
    metadata: 'In the menu “More Actions” of the app: “SAML Metadata”.',
    mapping: names('User.email', 'User.FirstName', 'User.LastName'),
    attributes: 'Under “Parameters”: add these names, each with “Include in SAML assertion”.',
    signs: [/\/trust\/saml2\/http-(post|redirect)\/sso\//i, new RegExp(`/saml/metadata/${guid}`, 'i')],
  },
  {
    id: 'pingone',
    name: 'PingOne',
    register: 'In a SAML application: “ACS URLs” and “Entity ID”.',
    metadata: 'On the tab “Configuration” of the application: “Download Metadata”.',
    mapping: names('email', 'firstName', 'lastName'),
    attributes: 'Under “Attribute Mappings”: add these names for Email Address, Given Name and Family Name.',
    signs: [/\/saml20\/idp\//i],
  },
  {
    id: 'jumpcloud',
    name: 'JumpCloud',
    register: 'In a custom SAML app: “SP Entity ID” and “ACS URL”; “IdP Entity ID” may be any name of yours.',
    metadata: 'On the tab “SSO” of the app: “Export Metadata”.',
    mapping: names('email', 'firstname', 'lastname'),
    attributes: 'Under “User Attribute Mapping”: add these names for email, firstname and lastname.',
    signs: [/^https:\/\/sso\.jumpcloud\.\w+\//i],
  },
]

export const guideOf = (id: string): ProviderGuide | undefined => providerGuides.find((guide) => guide.id === id)

/** The product behind metadata, told by its addresses; undefined when they tell nothing. */
export function recognizeProvider(provider: Pick<Provider, 'entityId' | 'signOn'>): ProviderGuide | undefined {
  const addresses = [provider.entityId, ...provider.signOn.map(({ location }) => location)]
  return providerGuides.find(({ signs }) => signs.some((sign) => addresses.some((address) => sign.test(address))))
}
