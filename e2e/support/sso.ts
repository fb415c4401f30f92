import { expect, type Page, type Locator } from '@playwright/test'
import { direct, freshToken } from './direct.ts'
import type { RunningEmulator } from './harness/fixtures.ts'
import { signInWithToken } from './steps.ts'

export interface StoredSaml {
  sp: { entity_id: string }
  idp: { issuer: string } | null
  mapping: Record<string, unknown>
}

/** The page of single sign-on as the owner of the first profile, and the two ways past it. */
export async function openSso(page: Page, emulator: RunningEmulator) {
  const { token, profile } = await freshToken(emulator)
  await signInWithToken(page, { api: emulator.url, token, at: `p/${profile}/run/sso` })
  await expect(ssoState(page)).toBeVisible()
  return {
    profile,
    stored: () => direct<StoredSaml>(emulator, 'GET /run/sso/saml', { token }),
    active: async () => (await direct<{ sso_saml_active: boolean }>(emulator, 'GET /run', { token })).sso_saml_active,
    /** What another administrator saves. */
    save: (body: unknown) => direct(emulator, 'PUT /run/sso/saml', { token, body }),
    /** How often SAML was written, by anybody. */
    writes: () => emulator.requests.filter(({ method, path }) => method === 'PUT' && path === '/run/sso/saml').length,
  }
}

/** Opens a step by its head, unless it is open. */
export async function openStep(page: Page, name: string) {
  const head = page.getByRole('button', { name: new RegExp(`: ${name}`) })
  if ((await head.getAttribute('aria-expanded')) === 'false') await head.click()
  await expect(head).toHaveAttribute('aria-expanded', 'true')
}

export const metadataField = (page: Page) => page.getByRole('textbox', { name: 'Metadata' })
export const report = (page: Page) => page.getByRole('region', { name: 'Metadata check' })

/** Whether single sign-on is enabled, and what is missing. */
export const ssoState = (within: Page | Locator) => within.getByRole('region', { name: 'Current status' })
