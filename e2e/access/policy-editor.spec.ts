import { axeClean } from '../support/harness/axe.ts'
import { direct, freshToken } from '../support/direct.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import { noteBodies, standBetween, withResult } from '../support/harness/stand-between.ts'
import { answer, lineControl, makeUser, storedPolicy, tabTo } from '../support/policies.ts'
import { goInside } from '../support/harness/inside.ts'
import { dismissNotices, overflow, rowMenu, signInWithToken } from '../support/steps.ts'
import { nameField, reviewButton, reviewDialog, saveButton, draftNote, undoButton } from '../support/forms.ts'
import { addPermission, createPolicyButton, appliesToUsers } from '../support/access.ts'
import { notices } from '../support/frame.ts'
import { deleteChoice } from '../support/users.ts'

test('a policy is written by keyboard alone, tried while it is written, and stored as it reads', async ({
  page,
  emulator,
}) => {
  const { token, profile } = await freshToken(emulator)
  const user = await makeUser(emulator, token, 'Otto Auditor', 'role=auditor', 'organization_id=harborline')
  await signInWithToken(page, { api: emulator.url, token, at: `p/${profile}/access/policies` })
  await expect(page.getByRole('row', { name: /Operators see their own/ })).toContainText('users tagged role=operator')
  await expect(page.getByRole('row', { name: /Visitors/ })).toContainText('findings')
  const keys = page.keyboard

  await test.step('writes it by keyboard, and is told what is missing', async () => {
    await tabTo(page, page.getByRole('link', { name: 'New policy' }))
    await keys.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'New policy' })).toBeFocused()
    await tabTo(page, nameField(page, { exact: true }))
    await keys.type('Auditors look')
    await tabTo(page, lineControl(page, 'Target 1', 'Tag key'))
    await keys.type('role')
    await tabTo(page, lineControl(page, 'Target 1', 'Tag value'))
    await keys.type('auditor')
    await tabTo(page, lineControl(page, 'Permission 1', 'Tag key'))
    await expect(
      page.getByText('The value of this tag must be the same on the resource and on the target.'),
    ).toBeVisible()
    await keys.type('organization_id')
    await tabTo(page, page.getByRole('checkbox', { name: 'Access', exact: true }))
    await keys.press('Space')
    await tabTo(page, addPermission(page))
    await keys.press('Enter')
    await expect(lineControl(page, 'Permission 2', 'effect')).toBeFocused()
    await tabTo(page, lineControl(page, 'Permission 2', 'resource'))
    await keys.type('Device')
    await tabTo(page, lineControl(page, 'Permission 2', 'Tag key'))
    await keys.press('ControlOrMeta+s')
    await expect(page.getByRole('list', { name: 'Permissions' }).getByRole('alert')).toContainText('Enter a tag key')
    await keys.press('Escape')
    await axeClean(page)
    await keys.type('organization_id')
    await expect(page.getByRole('group', { name: 'Summary' })).toHaveText(
      'Users tagged role=auditor may see dashboards whose tag organization_id equals their own and may use devices whose tag organization_id equals their own.',
    )
    await expect(page.getByText('Matches 1 user')).toBeVisible()
  })

  await test.step('tries it while it is written', async () => {
    await tabTo(page, page.getByRole('combobox', { name: 'User', exact: true }))
    await keys.type('Otto')
    await keys.press('ArrowDown')
    await keys.press('Enter')
    await tabTo(page, page.getByRole('combobox', { name: 'Resource name', exact: true }))
    await keys.type('Plant overview')
    await keys.press('ArrowDown')
    await keys.press('Enter')
    await expect(answer(page)).toContainText('Allowed')
    await expect(answer(page)).toContainText('Permission 1 of this policy')
    await expect(page.getByRole('listitem').filter({ hasText: 'Tank levels' })).toContainText('no policy allows it')
  })

  await test.step('creates it, after how many people get access was told', async () => {
    await keys.press('ControlOrMeta+s')
    // What gives access is told before it is done, with the number of people.
    const creating = page.getByRole('dialog', { name: 'Create Auditors look?' })
    await expect(appliesToUsers(creating)).toHaveText(/0\s*1$/)
    await axeClean(page, { include: '[role="dialog"]', atLeast: 8 })
    await tabTo(page, createPolicyButton(creating))
    await keys.press('Enter')
    await expect(page.getByText('Policy Auditors look created')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1, name: 'Auditors look' })).toBeVisible()
    expect(await storedPolicy(emulator, token, 'Auditors look')).toMatchObject({
      active: true,
      targets: [['run_user', 'tag.key', 'role', 'tag.value', 'auditor']],
      permissions: [
        { effect: 'allow', action: ['access'], resource: ['dashboard', 'tag_match', 'organization_id'] },
        { effect: 'allow', action: ['access'], resource: ['device', 'tag_match', 'organization_id'] },
      ],
    })
  })

  await test.step('the policy and the user’s access say the same, on a phone too', async () => {
    await page.setViewportSize({ width: 360, height: 740 })
    await axeClean(page, { schemes: ['light'] })
    expect(await overflow(page)).toBeLessThanOrEqual(0)

    await goInside(page, `p/${profile}/run/users/${user}/access`)
    await expect(
      page.getByRole('list', { name: 'Dashboards' }).getByRole('listitem').filter({ hasText: 'Plant overview' }),
    ).toContainText('Auditors look, permission 1')
    await axeClean(page)
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  })
})

test('an edit keeps what it does not touch, three people by ID and odd lines too; refusals and other people are told; deletion asks and may be forbidden (regression classes R17, R29)', async ({
  page,
  emulator,
  faults,
}) => {
  const { token, profile } = await freshToken(emulator)
  const ids = await Promise.all(['Ada One', 'Bea Two', 'Cy Three'].map((name) => makeUser(emulator, token, name)))
  const targets = [...ids.map((id) => ['run_user', 'id', id]), ['run_user', 'tag.key', 'role', 'tag_value', 'viewer']]
  const permissions = [
    { effect: 'allow', action: ['access'], resource: ['dashboard'] },
    { effect: 'allow', action: ['access'], resource: ['device', 'id'] },
  ]
  const body = { name: 'Three people', active: true, targets, permissions }
  const { am_id: id } = await direct<{ am_id: string }>(emulator, 'POST /am', { token, body })
  // Keys that nobody knows: the emulator keeps none, so they are put into its answer.
  standBetween(emulator, (request, path, pass) => {
    if (request.method !== 'GET' || path !== `/am/${id}`) return pass(request)
    return withResult(pass(request), (result) => {
      const policy = result as { permissions: object[] }
      return { ...policy, permissions: policy.permissions.map((line) => Object.assign(line, { origin: 'kept' })) }
    })
  })
  const sent = () => emulator.requests.filter(({ method, path }) => method === 'PUT' && path === `/am/${id}`)
  const save = saveButton(page)
  const agree = (name: string) =>
    page.getByRole('dialog', { name }).getByRole('button', { name: 'Save policy' }).click()

  await test.step('edits a policy of three people by ID and an odd line', async () => {
    await signInWithToken(page, { api: emulator.url, token, at: `p/${profile}/access/policies/${id}` })
    await expect(lineControl(page, 'Target 2', 'name')).toHaveValue('Bea Two')
    await expect(page.getByText('["run_user","tag.key","role","tag_value","viewer"]')).toBeVisible()
    await addPermission(page).click()
    await lineControl(page, 'Permission 3', 'resource').selectOption('SQL Query')
    await lineControl(page, 'Permission 3', 'match by').selectOption('All')
    await page.getByLabel('Execute').check()
    await reviewButton(page).click()
    await expect(reviewDialog(page)).toContainText('may run all SQL queries')
    await page.keyboard.press('Escape')
  })

  await test.step('a refusal is told once; somebody else’s change is merged, and unknown keys stay', async () => {
    faults.add({
      method: 'PUT',
      path: '/am/*',
      times: 1,
      kind: 'error',
      status: 400,
      message: 'Invalid rule',
    })
    await save.dblclick()
    await agree('Save Three people?')
    await expect(page.getByRole('main').getByRole('alert')).toContainText('Invalid rule')
    expect(sent()).toHaveLength(1)
    const theirs = { permissions: permissions.slice(0, 1) }
    await direct(emulator, `PUT /am/${id}`, { token, body: theirs })
    await save.click()
    const conflict = page.getByRole('dialog', { name: 'Someone else changed this policy' })
    await expect(conflict).toBeVisible()
    await axeClean(page, { include: '[role="dialog"]', atLeast: 10 })
    const bodies = noteBodies(emulator, 'PUT', `/am/${id}`)
    await conflict.getByRole('button', { name: 'Save these choices' }).click()
    await agree('Save Three people?')
    await expect(page.getByText('Policy Three people saved')).toBeVisible()
    expect(bodies).toEqual([
      {
        permissions: [
          ...permissions.map((row) => Object.assign(row, { origin: 'kept' })),
          { effect: 'allow', action: ['execute'], resource: ['sql'] },
        ],
      },
    ])
    await dismissNotices(page)
    expect(await storedPolicy(emulator, token, 'Three people')).toMatchObject({ targets })
  })

  await test.step('repairs the odd line; what was typed survives a reload', async () => {
    await page.getByRole('button', { name: 'Repair target 4' }).click()
    await expect(lineControl(page, 'Target 4', 'Tag value')).toHaveValue('viewer')
    await nameField(page, { exact: true }).fill('Three and viewers')
    await page.reload()
    await expect(draftNote(page)).toBeVisible()
    await save.click()
    await agree('Save Three and viewers?')
    await expect(page.getByText('Policy Three and viewers saved')).toBeVisible()
    await dismissNotices(page)
    const mended = [...targets.slice(0, 3), ['run_user', 'tag.key', 'role', 'tag.value', 'viewer']]
    expect(await storedPolicy(emulator, token, 'Three and viewers')).toMatchObject({ targets: mended })
  })

  await test.step('switches it off in the list, takes that back, and deletes it', async () => {
    await goInside(page, `p/${profile}/access/policies`)
    await rowMenu(page, 'Three and viewers', 'Disable…')
    const off = page.getByRole('dialog', { name: 'Disable Three and viewers?' })
    await expect(appliesToUsers(off)).toHaveText(/\d+\s*0$/)
    await expect(off).toContainText(/No longer applies to Ada One, .+ and \d+ more/)
    await off.getByRole('button', { name: 'Disable policy' }).click()
    const inList = page.getByRole('row', { name: /Three and viewers/ })
    await expect(inList).toContainText('Disabled')
    await undoButton(notices(page)).click()
    await expect(inList).toContainText('Enabled')
    await dismissNotices(page)
    await rowMenu(page, 'Three and viewers', 'Disable…')
    await off.getByRole('button', { name: 'Disable policy' }).click()
    await expect(inList).toContainText('Disabled')
    await rowMenu(page, 'Three and viewers', 'Delete…')
    await page.getByRole('button', { name: 'Delete policy' }).click()
    await expect(page.getByText('Policy Three and viewers deleted')).toBeVisible()
    expect(await storedPolicy(emulator, token, 'Three and viewers')).toBeUndefined()
  })

  await test.step('the last policy of managers cannot be deleted', async () => {
    await page.getByRole('button', { name: /^Actions for \[RUN\] - Managers/ }).click()
    await expect(deleteChoice(page)).toHaveAttribute('aria-disabled', 'true')
    await expect(page.getByRole('menu')).toContainText('Managers lose everything without this policy')
  })
})

test('a policy of the longest words fits a phone', async ({ page, emulator }) => {
  const { token, profile } = await freshToken(emulator)
  const tag = ['tag.key', 'Grundwasserüberwachungsabteilung', 'tag.value', 'Wasserwirtschaftszweckverband']
  const permissions = [{ effect: 'allow', action: ['access'], resource: ['dashboard', ...tag] }]
  const body = { name: 'Zweckverband '.repeat(7).trim(), active: true, targets: [['run_user', ...tag]], permissions }
  const { am_id: id } = await direct<{ am_id: string }>(emulator, 'POST /am', { token, body })
  await page.setViewportSize({ width: 360, height: 740 })
  await signInWithToken(page, { api: emulator.url, token, at: `p/${profile}/access/policies/${id}` })
  await expect(lineControl(page, 'Target 1', 'Tag key')).toHaveValue('Grundwasserüberwachungsabteilung')
  expect(await overflow(page)).toBeLessThanOrEqual(0)
})
