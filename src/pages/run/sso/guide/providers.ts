import type { Provider } from '../metadata/provider.ts'
import type { MappingForm } from './mapping-form.ts'
import { say } from './messages/say.ts'

const claim = (name: string) => `http://schemas.xmlsoap.org/ws/2005/05/identity/claims/${name}`

/** An identity provider's product: the labels in its own pages, and the attributes that it usually sends. */
export interface ProviderGuide {
  id: string
  name: string
  /** Where to enter the addresses of step 1, in the provider's words. */
  register: string
  /** Where to find its metadata. */
  metadata: string
  mapping: Partial<Omit<MappingForm, 'tags'>>
  /** What must be configured there before those attributes are sent. */
  attributes: string
  /** Patterns of entity IDs and sign-in addresses by which the product is recognised. */
  signs: readonly RegExp[]
}

const names = (email: string, firstName: string, lastName: string) => ({ email, firstName, lastName })
const claims = names(claim('emailaddress'), claim('givenname'), claim('surname'))
const guid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'

/** Known products. They are recognised by path, because many installations have their own domain. */
export const providerGuides: readonly ProviderGuide[] = [
  {
    id: 'okta',
    name: 'Okta',
    get register() {
      return say.oktaRegister()
    },
    get metadata() {
      return say.oktaMetadata()
    },
    mapping: names('user.email', 'user.firstName', 'user.lastName'),
    get attributes() {
      return say.oktaAttributes()
    },
    signs: [/\/exk[0-9a-z]+(\/|$)/i, /^https?:\/\/www\.okta\.[a-z]+\//i],
  },
  {
    id: 'entra',
    name: 'Microsoft Entra ID',
    get register() {
      return say.entraRegister()
    },
    get metadata() {
      return say.entraMetadata()
    },
    mapping: claims,
    get attributes() {
      return say.entraAttributes()
    },
    signs: [/^https:\/\/sts\.windows\.\w+\//i, new RegExp(`^https://login\\.[^/]+/${guid}/saml2`, 'i')],
  },
  {
    id: 'adfs',
    name: 'AD FS',
    get register() {
      return say.adfsRegister()
    },
    get metadata() {
      return say.adfsMetadata()
    },
    mapping: claims,
    get attributes() {
      return say.adfsAttributes()
    },
    signs: [/\/adfs\/(services\/trust|ls)\b/i],
  },
  {
    id: 'auth0',
    name: 'Auth0',
    get register() {
      return say.auth0Register()
    },
    get metadata() {
      return say.auth0Metadata()
    },
    mapping: names(claim('emailaddress'), claim('name'), claim('surname')),
    get attributes() {
      return say.auth0Attributes()
    },
    signs: [/^urn:[\w-]+\.([\w-]+\.)?auth0\.\w+/i, /\/samlp\/\w+/i],
  },
  {
    id: 'google',
    name: 'Google Workspace',
    get register() {
      return say.googleRegister()
    },
    get metadata() {
      return say.googleMetadata()
    },
    mapping: names('email', 'firstName', 'lastName'),
    get attributes() {
      return say.googleAttributes()
    },
    signs: [/\/o\/saml2(\/idp)?\?idpid=/i],
  },
  {
    id: 'keycloak',
    name: 'Keycloak',
    get register() {
      return say.keycloakRegister()
    },
    get metadata() {
      return say.keycloakMetadata()
    },
    mapping: names('urn:oid:1.2.840.113549.1.9.1', 'urn:oid:2.5.4.42', 'urn:oid:2.5.4.4'),
    get attributes() {
      return say.keycloakAttributes()
    },
    signs: [/\/realms\/[^/]+(\/protocol\/saml)?$/i],
  },
  {
    id: 'onelogin',
    name: 'OneLogin',
    get register() {
      return say.oneLoginRegister()
    },
    get metadata() {
      return say.oneLoginMetadata()
    },
    mapping: names('User.email', 'User.FirstName', 'User.LastName'),
    get attributes() {
      return say.oneLoginAttributes()
    },
    signs: [/\/trust\/saml2\/http-(post|redirect)\/sso\//i, new RegExp(`/saml/metadata/${guid}`, 'i')],
  },
  {
    id: 'pingone',
    name: 'PingOne',
    get register() {
      return say.pingRegister()
    },
    get metadata() {
      return say.pingMetadata()
    },
    mapping: names('email', 'firstName', 'lastName'),
    get attributes() {
      return say.pingAttributes()
    },
    signs: [/\/saml20\/idp\//i],
  },
  {
    id: 'jumpcloud',
    name: 'JumpCloud',
    get register() {
      return say.jumpCloudRegister()
    },
    get metadata() {
      return say.jumpCloudMetadata()
    },
    mapping: names('email', 'firstname', 'lastname'),
    get attributes() {
      return say.jumpCloudAttributes()
    },
    signs: [/^https:\/\/sso\.jumpcloud\.\w+\//i],
  },
]

export const guideOf = (id: string): ProviderGuide | undefined => providerGuides.find((guide) => guide.id === id)

/** The product that metadata comes from, recognised by its addresses; undefined when unknown. */
export function recognizeProvider(provider: Pick<Provider, 'entityId' | 'signOn'>): ProviderGuide | undefined {
  const addresses = [provider.entityId, ...provider.signOn.map(({ location }) => location)]
  return providerGuides.find(({ signs }) => signs.some((sign) => addresses.some((address) => sign.test(address))))
}
