import { axeClean } from '../support/harness/axe.ts'
import { direct, freshToken } from '../support/direct.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import { overflow, signInWithToken } from '../support/steps.ts'
import { nameField, doneButton } from '../support/forms.ts'
import { parameterField } from '../support/access.ts'
import { deleteChoice } from '../support/users.ts'

interface Listed {
  name: string
  token: string
  verification_code: string | null
}

test('an authorization is created, shown masked, given another parameter and deleted; failures are told once', async ({
  page,
  emulator,
  faults,
}) => {
  const { token, profile } = await freshToken(emulator)
  const stored = async (name: string) =>
    (
      await direct<Listed[]>(
        emulator,
        'GET /serviceauth?amount=1000&fields[0]=name&fields[1]=token&fields[2]=verification_code',
        { token },
      )
    ).filter((row) => row.name === name)
  await signInWithToken(page, { api: emulator.url, token, at: `p/${profile}/service-authorization` })
  await expect(page.getByRole('heading', { level: 1, name: 'Service authorization' })).toBeVisible()
  const form = page.getByRole('dialog', { name: 'New authorization' })
  const create = form.getByRole('button', { name: 'Create authorization' })
  const actions = page.getByRole('button', { name: 'Actions for Uplink' })

  await test.step('each failure is told once, and keeps what was typed', async () => {
    await page.getByRole('button', { name: 'New authorization' }).click()
    await create.click()
    await expect(form.getByText('Enter a name')).toBeVisible()
    await nameField(form).fill('Uplink')
    await parameterField(form).fill('serial=dev')
    await axeClean(page, { include: '[role="dialog"]', atLeast: 10 })
    const sent = () => emulator.requests.filter(({ method }) => method === 'POST').length
    const full = 'You have exceeded the maximum limit of Service authorization (10)'
    for (const [fault, says] of [
      [{ kind: 'error', status: 402, message: full }, 'has no capacity left'],
      [{ kind: 'server-error' }, 'internal error'],
      [{ kind: 'rate-limit', retryAfter: 3 }, 'Try again in 3 s'],
    ] as const) {
      const before = sent()
      faults.add({ method: 'POST', path: '/serviceauth', times: 1, ...fault })
      await create.dblclick()
      await expect(form.getByRole('alert').filter({ hasText: says })).toBeVisible()
      await expect(nameField(form)).toHaveValue('Uplink')
      expect(sent()).toBe(before + 1)
    }
  })

  await test.step('it is created, and shown masked', async () => {
    await create.click()
    const made = page.getByRole('dialog', { name: 'Authorization Uplink created' })
    await expect(made).toBeVisible()
    const [created] = await stored('Uplink')
    expect(created?.verification_code).toBe('serial=dev')
    const secret = created?.token ?? ''
    expect(await page.content()).not.toContain(secret)
    await made.getByRole('button', { name: 'Reveal authorization Uplink' }).click()
    await expect(made.getByText(secret)).toBeVisible()
    await doneButton(made).click()
    expect(await page.content()).not.toContain(secret)
  })

  await test.step('it is given another parameter', async () => {
    await actions.click()
    await page.getByRole('menuitem', { name: 'Edit additional parameter…' }).click()
    const edit = page.getByRole('dialog', { name: 'Additional parameter of Uplink' })
    await expect(parameterField(edit)).toHaveValue('serial=dev')
    await parameterField(edit).fill('')
    await edit.getByRole('button', { name: 'Save parameter' }).click()
    await expect(page.getByText('Additional parameter of Uplink removed')).toBeVisible()
    expect((await stored('Uplink'))[0]?.verification_code).toBeNull()
  })

  await test.step('the list is accessible, and fits a phone', async () => {
    await axeClean(page)
    await page.setViewportSize({ width: 390, height: 844 })
    await axeClean(page, { schemes: ['light'] })
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  })

  await test.step('it is deleted behind its name; a lost answer is told', async () => {
    await actions.click()
    await deleteChoice(page).click()
    const dialog = page.getByRole('dialog', { name: 'Delete Uplink' })
    await expect(dialog).toContainText('stop sending data immediately')
    await dialog.getByRole('textbox').fill('Uplink')
    faults.add({ method: 'DELETE', path: '/serviceauth/*', times: 1, kind: 'cut-after-commit' })
    await dialog.getByRole('button', { name: 'Delete authorization' }).click()
    await expect(dialog.getByRole('alert')).toContainText('Check whether the change was made')
    await dialog.getByRole('button', { name: 'Delete authorization' }).click()
    await expect(page.getByText('Authorization Uplink deleted')).toBeVisible()
    expect(await stored('Uplink')).toEqual([])
  })
})
