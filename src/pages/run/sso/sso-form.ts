import * as z from 'zod/mini'
import type { Saml } from '#api/run/saml.ts'
import { sameMapping } from './guide/mapping-changes.ts'
import { mappingSchema, mappingShape, toMappingForm, type MappingForm } from './guide/mapping-form.ts'

/** Everything that one save sends, and what leads to it. */
export type SsoForm = MappingForm & {
  /** The provider's metadata as it was given; empty while what is stored stays. */
  source: string
  fileName: string
  /** Which provider of several the metadata describes. */
  entity: string
  /** Issuer of what was stored when the editing began; nothing changes it here. */
  issuer: string
  /** The risks that the check found are taken. */
  accepted: boolean
}

export const ssoSchema: z.core.$ZodType<SsoForm, SsoForm> = z.object({
  source: z.string(),
  fileName: z.string(),
  entity: z.string(),
  issuer: z.string(),
  accepted: z.boolean(),
  ...mappingSchema,
})

export const toSsoForm = ({ issuer, mapping }: Pick<Saml, 'issuer' | 'mapping'>): SsoForm => ({
  source: '',
  fileName: '',
  entity: '',
  issuer: issuer ?? '',
  accepted: false,
  ...toMappingForm(mapping),
})

const seen = z.object({ issuer: z.nullable(z.string()), mapping: mappingShape })

/** What was stored when the editing began: the parts that two people can change under each other. */
export type Seen = z.infer<typeof seen>

export const seenIn = ({ issuer, mapping }: Pick<Saml, 'issuer' | 'mapping'>): Seen => ({
  issuer,
  mapping: toMappingForm(mapping),
})

/** What was kept with a draft; undefined when it is something else. */
export function readSeen(kept: unknown): Seen | undefined {
  return z.safeParse(seen, kept).data
}

export const moved = (before: Seen, now: Seen): boolean =>
  before.issuer !== now.issuer || !sameMapping(before.mapping, now.mapping)

/** Somebody else saved meanwhile: nothing was sent. */
export class SsoConflict extends Error {
  readonly theirs: Saml
  readonly seen: Seen
  constructor(theirs: Saml, before: Seen) {
    super('changed meanwhile')
    this.name = 'Conflict'
    this.theirs = theirs
    this.seen = before
  }
}
