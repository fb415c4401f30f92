import type { Page } from '@playwright/test'
import { direct, freshToken } from '../support/direct.ts'
import { expect, test, type RunningEmulator } from '../support/harness/fixtures.ts'
import { dismissNotices, signInWithToken } from '../support/steps.ts'
import { profileName } from '../support/team.ts'
import { saveButton, continueButton } from '../support/forms.ts'
import { sessionEnded, notices } from '../support/frame.ts'
import { tokenField } from '../support/sign-in.ts'

/** What a save meets in turn, and what the page says of it. */
const refusals = [
  { kind: 'error', status: 400, message: 'Not like that', says: 'Not like that' },
  { kind: 'server-error', says: 'internal error' },
  { kind: 'rate-limit', retryAfter: 3, says: 'Try again in 3 s' },
  { kind: 'cut', says: 'did not respond' },
] as const

interface Form {
  name: string
  path: (profile: string, policy: string) => string
  method: 'PUT' | 'POST'
  /** The write, as faults and requests name it. */
  writes: RegExp
  fault: string
  field: (page: Page) => ReturnType<Page['getByRole']>
  typed: string
  saved: RegExp
}

const forms: Form[] = [
  {
    name: 'a profile',
    path: (profile) => `p/${profile}/profile`,
    method: 'PUT',
    writes: /^\/profile\/\w+$/,
    fault: '/profile/*',
    field: (page) => profileName(page),
    typed: 'Riverbend Renamed',
    saved: /Profile Riverbend Renamed saved/,
  },
  {
    name: 'the allocation',
    path: (profile) => `p/${profile}/usage/allocation`,
    method: 'POST',
    writes: /^\/account\/allocation$/,
    fault: '/account/allocation',
    field: (page) => page.getByRole('textbox', { name: /E-mail/ }).first(),
    typed: '501',
    saved: /Allocation saved/,
  },
  {
    name: 'a policy',
    path: (profile, policy) => `p/${profile}/access/policies/${policy}`,
    method: 'PUT',
    writes: /^\/am\/\w+$/,
    fault: '/am/*',
    field: (page) => page.getByRole('textbox', { name: 'Name', exact: true }),
    typed: 'Renamed policy',
    saved: /Renamed policy/,
  },
]

const count = (emulator: RunningEmulator, { method, writes }: Form) =>
  emulator.requests.filter((one) => one.method === method && writes.test(one.path)).length

for (const form of forms) {
  test(`a save of ${form.name} that fails keeps what was typed, says why and is sent once; an ended session is renewed over it (regression classes R13, R17, R21)`, async ({
    page,
    emulator,
    faults,
  }) => {
    const { token, profile } = await freshToken(emulator)
    const [policy] = await direct<{ id: string }[]>(emulator, 'GET /am?amount=1', { token })
    await signInWithToken(page, { api: emulator.url, token, at: form.path(profile, policy?.id ?? '') })
    const field = form.field(page)
    const save = saveButton(page)
    await field.fill(form.typed)
    for (const { says, ...fault } of refusals) {
      await dismissNotices(page)
      const before = count(emulator, form)
      faults.add({ method: form.method, path: form.fault, times: 1, ...fault })
      await save.dblclick()
      await expect(page.getByRole('alert').filter({ hasText: says })).toBeVisible()
      await expect(field).toHaveValue(form.typed)
      expect(count(emulator, form), fault.kind).toBe(before + 1)
    }
    await direct(emulator, 'POST /__emulator/expire-token', { body: { token } })
    await save.click()
    const ended = sessionEnded(page)
    const fresh = await freshToken(emulator, { profile })
    await tokenField(ended).fill(fresh.token)
    await continueButton(ended).click()
    await expect(ended).toHaveCount(0)
    await expect(field).toHaveValue(form.typed)
    await save.click()
    await expect(notices(page)).toContainText(form.saved)
  })
}
