import * as z from 'zod/mini'
import type { Saml } from '#api/run/saml.ts'
import { sameMapping } from './guide/mapping-changes.ts'
import { mappingSchema, mappingShape, toMappingForm, type MappingForm } from './guide/mapping-form.ts'

/** Everything that one save sends, and what it depends on. */
export type SsoForm = MappingForm & {
  /** The entered metadata; empty to keep the stored one. */
  source: string
  fileName: string
  /** The chosen provider, if the metadata describes several. */
  entity: string
  /** The issuer stored when editing began; not editable. */
  issuer: string
  /** Whether the person accepted the risks found by the check. */
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

/** What was stored when editing began: the parts in which two people can conflict. */
export type Seen = z.infer<typeof seen>

export const seenIn = ({ issuer, mapping }: Pick<Saml, 'issuer' | 'mapping'>): Seen => ({
  issuer,
  mapping: toMappingForm(mapping),
})

/** Reads that from a draft; undefined if it is invalid. */
export function readSeen(kept: unknown): Seen | undefined {
  return z.safeParse(seen, kept).data
}

export const moved = (before: Seen, now: Seen): boolean =>
  before.issuer !== now.issuer || !sameMapping(before.mapping, now.mapping)

/** Thrown when somebody else saved meanwhile: nothing was sent. */
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
