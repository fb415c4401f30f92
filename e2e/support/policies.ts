import { expect, type Locator, type Page } from '@playwright/test'
import { direct } from './direct.ts'
import type { RunningEmulator } from './harness/fixtures.ts'

/** A policy as the emulator keeps it. */
export interface StoredPolicy {
  id: string
  name: string
  active: boolean
  targets: string[][]
  permissions: { effect: string; action: string[]; resource: string[] }[]
}

/** The policy of that name with what it says, or nothing. */
export async function storedPolicy(emulator: RunningEmulator, token: string, name: string) {
  const heads = await direct<{ id: string; name: string }[]>(
    emulator,
    'GET /am?amount=200&fields[0]=id&fields[1]=name',
    { token },
  )
  const id = heads.find((head) => head.name === name)?.id
  return id === undefined ? undefined : direct<StoredPolicy>(emulator, `GET /am/${id}`, { token })
}

/** A user with a tag for each `key=value`; resolves to the id. */
export async function makeUser(emulator: RunningEmulator, token: string, name: string, ...pairs: string[]) {
  const tags = pairs.map((pair) => ({ key: pair.split('=')[0], value: pair.split('=')[1] }))
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@portal.example`
  const body = { name, email, password: 'secret-1', timezone: 'UTC', active: true, tags }
  return (await direct<{ user: string }>(emulator, 'POST /run/users', { token, body })).user
}

/** Goes on by Tab until the element has the focus, as somebody without a pointer does. */
export async function tabTo(page: Page, goal: Locator) {
  for (let press = 0; press < 80; press += 1) {
    await page.keyboard.press('Tab')
    if (await goal.evaluate((element) => element === document.activeElement)) return
  }
  await expect(goal).toBeFocused()
}

/** A control of one line of a policy: `Target 1: tag key`. */
export const lineControl = (page: Page, line: string, part: string) =>
  page.getByRole('combobox', { name: `${line}: ${part}`, exact: true })

/** Chooses by typing in a list that is searched. */
export async function pick(page: Page, label: string, text: string) {
  const field = page.getByRole('combobox', { name: label, exact: true })
  await field.fill(text)
  await page.getByRole('option', { name: text, exact: true }).click()
}

export const answer = (page: Page) => page.getByRole('status', { name: 'Result' })
