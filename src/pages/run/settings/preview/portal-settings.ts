import { isObject } from '#lib/json.ts'
import type { RunSettings } from '#api/run/run-settings.ts'

/** The settings that the mock-up shows: invalid, missing and null fields become an empty text or list (regression class R19). */
export interface PortalSettings {
  name: string
  subTitle: string
  host: string
  logo: string
  signUpLogo: string
  canSignUp: boolean
  signInLinks: string[]
  theme: Readonly<Record<string, unknown>>
  buttons: unknown
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

export const listOf = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isObject) : []

export function portalSettings(settings: RunSettings): PortalSettings {
  const raw: Readonly<Record<string, unknown>> = settings
  const logo = textOf(raw['logo'])
  return {
    name: textOf(raw['name']),
    subTitle: textOf(raw['sub_title']),
    host: textOf(raw['url']),
    logo,
    signUpLogo: textOf(raw['signup_logo']) || logo,
    canSignUp: textOf(raw['signup_method']) !== 'disabled',
    signInLinks: listOf(raw['signin_buttons'])
      .map(({ label }) => textOf(label))
      .filter(Boolean),
    theme: isObject(raw['theme']) ? raw['theme'] : {},
    buttons: raw['sidebar_buttons'],
  }
}
