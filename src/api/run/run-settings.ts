import { mutationOptions, queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { sentence, text, timestamp } from '../http/wire-fields.ts'
import { request } from '../session/request.ts'
import { say } from '../messages/say.ts'

const object = z.catch(z.record(z.string(), z.unknown()), {})
const list = z.catch(z.array(z.unknown()), [])
const flag = z.catch(z.nullish(z.boolean()), undefined)

/**
 * The portal of a profile (contract 6.1, 6.3). Unknown keys are kept at every depth, because a write must send them
 * back (contract 6.2). A key that is missing or of another shape reads as undefined; the page then shows its raw value.
 */
export const runSettingsShape = z.looseObject({
  /** Whether people can reach the portal; undefined when the server does not say so. */
  active: flag,
  name: text,
  sub_title: text,
  url: text,
  email_domain: text,
  signup_method: text,
  favicon: text,
  logo: text,
  logo_options: object,
  signup_logo: text,
  signup_logo_options: object,
  sidebar_buttons: list,
  signin_buttons: list,
  signup_fields: list,
  custom_fields: list,
  /** Key → `{subject, value}`; built-in keys may be missing (contract 6.7). */
  email_templates: object,
  /** Key → CSS colour, but for the five `auth_…` keys (contract 6.8). */
  theme: object,
  security: object,
  /** `<n> <unit>`: how long a session of the portal lasts. */
  auth_token_ttl: text,
  /** The id of the dictionary of the portal's own texts. */
  dictionary: text,
  integration: object,
  feature_devicewifisetup: object,
  /** Null on most portals (contract 6.10). */
  feature_geolocation: z.catch(z.nullish(z.record(z.string(), z.unknown())), null),
  sso_saml_active: flag,
  anonymous_token: text,
  created_at: timestamp,
  updated_at: timestamp,
})
export type RunSettings = z.infer<typeof runSettingsShape>

/** Every answer names the profile or the portal's address (contract 6.3); an object without either is no portal. */
const answer = z.pipe(
  z.looseObject({}).check(z.refine((given) => 'profile' in given || 'url' in given, { error: say.noPortal })),
  runSettingsShape,
)

/** Whole top-level keys: the server replaces each of them (contract 6.2). */
export type RunSettingsChanges = Partial<RunSettings>

const key = (profile: string) => [profile, 'run-settings'] as const

/** The current settings: a save compares with them before it replaces whole keys. Throws ApiError. */
export function readRunSettings(profile: string, signal?: AbortSignal): Promise<RunSettings> {
  return request('GET /run', {
    profile,
    answer,
    ...(signal ? { signal } : {}),
  })
}

export const runSettings = {
  one: (profile: string) =>
    queryOptions({ queryKey: key(profile), queryFn: ({ signal }) => readRunSettings(profile, signal) }),
  update: (profile: string) =>
    mutationOptions({
      mutationFn: (changes: RunSettingsChanges) => request('PUT /run', { profile, body: changes, answer: sentence }),
      meta: { invalidates: [key(profile), [profile, 'portal-address'], [profile, 'summary']] },
    }),
}
