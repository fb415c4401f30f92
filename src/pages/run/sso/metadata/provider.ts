import { visibleText } from '#lib/text/visible-text.ts'

/** An address of the provider and its binding: "HTTP-Redirect", "SOAP" … */
export interface Endpoint {
  binding: string
  location: string
}

/** One of the provider's keys. */
export interface Key {
  /** Its use; both if the metadata does not say. */
  use: 'signing' | 'encryption' | 'both'
  /** Certificates (base64): the key's own, and those that issued it. Empty for a key without certificates. */
  chain: string[]
}

/** An identity provider as described by its metadata. Texts are raw; show them with `visibleText`. */
export interface Provider {
  entityId: string
  organization: string
  signOn: Endpoint[]
  signOut: Endpoint[]
  keys: Key[]
  nameIdFormats: string[]
  wantsSignedRequests: boolean
  /** Oddities in how the keys are written. */
  oddKeys: { pemLines: boolean; foreignNamespace: string | undefined }
  /** Expiry date as ISO text, if given. */
  validUntil: string | undefined
  /** Attributes and claims that the metadata lists as sent. */
  attributes: string[]
}

/** A display name: the organization, or the entity ID. */
export const nameOfProvider = ({ organization, entityId }: Pick<Provider, 'organization' | 'entityId'>): string =>
  visibleText(organization || entityId, 120)
