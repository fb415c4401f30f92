import { mutationOptions, queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { sentence, text } from '../http/wire-fields.ts'
import { request } from '../session/request.ts'

/** Which attribute of the provider fills which field of a user. Undocumented keys are kept (contract 9.2). */
const mapping = z.looseObject({
  email: text,
  firstName: text,
  lastName: text,
  phone: text,
  company: text,
  language: text,
  timezone: text,
  /** Tag key → name of an attribute. */
  tags: z.catch(z.nullish(z.record(z.string(), z.unknown())), null),
})
export type SamlMapping = z.infer<typeof mapping>

/**
 * SAML of a portal (contract 9.2). `sp` is what the provider must know; its `metadata` is an address in one source and
 * XML text in another. Any part may be odd; an answer without any of them is refused. `issuer` is all that can be read
 * back of the provider's metadata; null before the first upload.
 */
export const samlAnswer = z.pipe(
  z.pipe(
    z.looseObject({}).check(z.refine((answer) => 'sp' in answer || 'mapping' in answer)),
    z.looseObject({
      sp: z.catch(z.nullish(z.looseObject({ entity_id: text, acs_url: text, metadata: text })), null),
      idp: z.catch(z.nullish(z.looseObject({ issuer: text })), null),
      mapping: z.catch(z.nullish(mapping), null),
    }),
  ),
  z.transform(({ sp, idp, mapping: stored, ...rest }) => ({
    entityId: sp?.entity_id ?? '',
    acsUrl: sp?.acs_url ?? '',
    metadata: sp?.metadata ?? '',
    /** The sign-out address, which no type names but the vendor's page shows. */
    logoutUrl: firstText(sp, ['slo_url', 'logout_url', 'sls_url']) ?? firstText(rest, ['logout_url']) ?? '',
    issuer: idp?.issuer?.trim() || null,
    mapping: stored ?? {},
  })),
)
export type Saml = z.infer<typeof samlAnswer>

export interface SamlEdit {
  /** The provider's metadata as XML. Left out, the stored one stays. */
  xml?: string
  /** Replaces the stored mapping whole, so start from a fresh read. */
  mapping?: Record<string, unknown>
}

const keys = {
  of: (profile: string) => [profile, 'saml'] as const,
  settings: (profile: string) => [profile, 'run-settings'] as const,
}

export const samlSettings = {
  one: (profile: string) =>
    queryOptions({ queryKey: keys.of(profile), queryFn: ({ signal }) => readSaml(profile, signal) }),
  /** Saves metadata, mapping, or both at once. */
  update: (profile: string) =>
    mutationOptions({
      mutationFn: ({ xml, mapping: given }: SamlEdit) =>
        request('PUT /run/sso/saml', {
          profile,
          body: {
            ...(xml === undefined ? {} : { idp_metadata: toBase64(xml) }),
            ...(given === undefined ? {} : { mapping: given }),
          },
          answer: sentence,
        }),
      meta: { invalidates: [keys.of(profile)] },
    }),
  /** SAML is turned on by a setting of the portal, not by its own route (contract 6.3). That turns OIDC off. */
  setActive: (profile: string) =>
    mutationOptions({
      mutationFn: (active: boolean) =>
        request('PUT /run', {
          profile,
          body: { sso_saml_active: active },
          answer: sentence,
        }),
      meta: { invalidates: [keys.settings(profile), keys.of(profile)] },
    }),
}

/** The stored configuration, bypassing the cache: two people may edit at once. */
export const readSaml = (profile: string, signal?: AbortSignal): Promise<Saml> =>
  request('GET /run/sso/saml', {
    profile,
    ...(signal ? { signal } : {}),
    answer: samlAnswer,
  })

/** Base64 of the UTF-8 bytes. `btoa` alone fails on letters beyond Latin-1. */
export function toBase64(given: string): string {
  let binary = ''
  for (const byte of new TextEncoder().encode(given)) binary += String.fromCharCode(byte)
  return btoa(binary)
}

function firstText(of: Record<string, unknown> | null | undefined, names: readonly string[]): string | undefined {
  return names.map((name) => of?.[name]).find((value): value is string => typeof value === 'string' && value !== '')
}
