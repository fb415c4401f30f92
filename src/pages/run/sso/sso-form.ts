import * as z from 'zod/mini'
import type { Saml } from '../../../api/saml.ts'
import { mappingSchema, toMappingForm, type MappingForm } from './mapping-form.ts'

/** Everything that one save sends, and what leads to it. */
export type SsoForm = MappingForm & {
  /** The provider's metadata as it was given; empty while what is stored stays. */
  source: string
  fileName: string
  /** Which provider of several the metadata describes. */
  entity: string
  /** The risks that the check found are taken. */
  accepted: boolean
}

export const ssoSchema: z.core.$ZodType<SsoForm, SsoForm> = z.object({
  source: z.string(),
  fileName: z.string(),
  entity: z.string(),
  accepted: z.boolean(),
  ...mappingSchema,
})

export const noSource = { source: '', fileName: '', entity: '', accepted: false }

export const toSsoForm = ({ mapping }: Pick<Saml, 'mapping'>): SsoForm => ({ ...noSource, ...toMappingForm(mapping) })

/** The parts of the stored settings that two people can change under each other. */
export type Seen = Pick<Saml, 'issuer' | 'mapping'>

/** Somebody else saved meanwhile: nothing was sent. */
export class Conflict extends Error {
  readonly theirs: Saml
  readonly seen: Seen
  constructor(theirs: Saml, seen: Seen) {
    super('changed meanwhile')
    this.name = 'Conflict'
    this.theirs = theirs
    this.seen = seen
  }
}
