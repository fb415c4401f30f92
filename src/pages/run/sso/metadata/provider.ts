import { visibleText } from '#lib/text/visible-text.ts'

/** An address of the provider and how it is spoken to: "HTTP-Redirect", "SOAP" … */
export interface Endpoint {
  binding: string
  location: string
}

/** A key of the provider. */
export interface Key {
  /** What it is for; both when the metadata does not say. */
  use: 'signing' | 'encryption' | 'both'
  /** Certificates (base64) that belong together: that of the key, and those that vouch for it. Empty for a bare key. */
  chain: string[]
}

/** An identity provider as its metadata describes it. Texts are as they stand there; show them with `visibleText`. */
export interface Provider {
  entityId: string
  organization: string
  signOn: Endpoint[]
  signOut: Endpoint[]
  keys: Key[]
  nameIdFormats: string[]
  wantsSignedRequests: boolean
  /** What is odd about how the keys are written. */
  oddKeys: { pemLines: boolean; foreignNamespace: string | undefined }
  /** ISO date text, or nothing. */
  validUntil: string | undefined
  /** Attributes and claims that the metadata says are sent. */
  attributes: string[]
}

/** A name for people: the organization, or the entity ID. */
export const nameOfProvider = ({ organization, entityId }: Pick<Provider, 'organization' | 'entityId'>): string =>
  visibleText(organization || entityId, 120)
