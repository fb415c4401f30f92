import type { Endpoint, Provider } from './provider.ts'
import { readKeys } from './read-keys.ts'
import { childrenOf, everyElement, type XmlElement } from './xml-tree.ts'

export const metadataNamespace = 'urn:oasis:names:tc:SAML:2.0:metadata'
export const saml2 = 'urn:oasis:names:tc:SAML:2.0:protocol'
const assertions = 'urn:oasis:names:tc:SAML:2.0:assertion'

export const isEntity = ({ namespace, local }: XmlElement): boolean =>
  namespace === metadataNamespace && local === 'EntityDescriptor'

/** The descriptors of one role. An entity may have several, for different protocols. */
export const rolesOf = (entity: XmlElement, local: string): XmlElement[] => childrenOf(entity, metadataNamespace, local)

export const protocolsOf = (role: XmlElement): string[] =>
  (role.attributes.get('protocolSupportEnumeration') ?? '').split(/\s+/).filter((one) => one !== '')

export const entityIdOf = (entity: XmlElement): string => (entity.attributes.get('entityID') ?? '').trim()

/** The provider described by `role`, an IDPSSODescriptor of `entity`. */
export function readProvider(entity: XmlElement, role: XmlElement): Provider {
  const [organization] = childrenOf(entity, metadataNamespace, 'Organization')
  const names = ['OrganizationDisplayName', 'OrganizationName'].flatMap((local) =>
    organization ? childrenOf(organization, metadataNamespace, local) : [],
  )
  return {
    entityId: entityIdOf(entity),
    organization: names.map(({ text }) => text.trim()).find((name) => name !== '') ?? '',
    signOn: endpoints(role, 'SingleSignOnService'),
    signOut: endpoints(role, 'SingleLogoutService'),
    ...readKeys(childrenOf(role, metadataNamespace, 'KeyDescriptor')),
    nameIdFormats: childrenOf(role, metadataNamespace, 'NameIDFormat').map(({ text }) => text.trim()),
    wantsSignedRequests: /^(true|1)$/.test(role.attributes.get('WantAuthnRequestsSigned')?.trim() ?? ''),
    validUntil: role.attributes.get('validUntil') ?? until(entity),
    attributes: attributesOf(entity),
  }
}

/** The expiry date of the entity, or of the nearest group around it, which also applies to members. */
function until(element: XmlElement): string | undefined {
  for (let at: XmlElement | undefined = element; at; at = at.parent) {
    const named = at.attributes.get('validUntil')
    if (named !== undefined) return named
  }
  return undefined
}

const endpoints = (role: XmlElement, local: string): Endpoint[] =>
  childrenOf(role, metadataNamespace, local).map(({ attributes }) => ({
    binding: (attributes.get('Binding') ?? '').trim().replace('urn:oasis:names:tc:SAML:2.0:bindings:', ''),
    location: (attributes.get('Location') ?? '').trim(),
  }))

/** SAML attributes, and the claims of a WS-Federation role next to it: both list names that can be mapped. */
function attributesOf(entity: XmlElement): string[] {
  const named = [...everyElement(entity)].flatMap(({ namespace, local, attributes }) => {
    if (local === 'Attribute' && namespace === assertions) return [attributes.get('Name') ?? '']
    return local === 'ClaimType' ? [attributes.get('Uri') ?? ''] : []
  })
  return [...new Set(named)].filter((name) => name !== '').slice(0, 200)
}
