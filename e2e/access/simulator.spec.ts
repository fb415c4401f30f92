import { analysisIds, analysisToken, deviceIds } from '#emulator/seed/resources/resource-ids.ts'
import { axeClean } from '../support/harness/axe.ts'
import { direct, freshToken } from '../support/direct.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import { answer, lineControl, pick, storedPolicy } from '../support/policies.ts'
import { goInside } from '../support/harness/inside.ts'
import { overflow, signInWithToken } from '../support/steps.ts'
import { nameField, saveButton } from '../support/forms.ts'
import { createPolicyButton, tagsOfNobody } from '../support/access.ts'

test('a script that may not send data gets the grant that the denial needs, for the devices of one tag', async ({
  page,
  emulator,
}) => {
  const { token, profile } = await freshToken(emulator)
  const script = analysisToken(analysisIds.relay)
  const send = (device: string) =>
    direct(emulator, `POST /device/${device}/data`, { token: script, body: [{ variable: 'alarm', value: 1 }] })
  await expect(send(deviceIds.northPump1)).rejects.toThrow('Authorization Denied')

  await test.step('the denial names the grant that is needed', async () => {
    await signInWithToken(page, { api: emulator.url, token, at: `p/${profile}/access/simulator` })
    await page.getByRole('radio', { name: 'An analysis' }).check()
    await pick(page, 'Analysis', 'Alarm relay')
    await pick(page, 'Action', 'Send data')
    await pick(page, 'Resource name', 'North plant pump 1')
    await expect(answer(page)).toContainText('Required permission: Device / Send data.')
    await axeClean(page)
    await answer(page).getByRole('link', { name: 'Create policy for this access' }).click()
  })

  await test.step('a policy for it is written, for the devices of one tag', async () => {
    await expect(lineControl(page, 'Target 1', 'name')).toHaveValue('Alarm relay')
    await expect(page.getByLabel('Send data')).toBeChecked()
    await nameField(page, { exact: true }).fill('[Analysis] - Relay to pumps')
    await lineControl(page, 'Permission 1', 'match by').selectOption('With the tag')
    await lineControl(page, 'Permission 1', 'Tag key').fill('asset')
    await lineControl(page, 'Permission 1', 'Tag value').fill('pump')
    await expect(page.getByRole('region', { name: 'Findings' })).toContainText('No findings')
    await saveButton(page).click()
    await createPolicyButton(page.getByRole('dialog')).click()
    await expect(page.getByText('Policy [Analysis] - Relay to pumps created')).toBeVisible()
    await send(deviceIds.northPump1)
    await expect(send(deviceIds.intakeFlow)).rejects.toThrow('Authorization Denied')
  })

  await test.step('the simulator agrees, device by device', async () => {
    const query = new URLSearchParams({
      kind: 'analysis',
      who: analysisIds.relay,
      resource: 'device',
      action: 'send_data',
      on: deviceIds.northPump1,
    })
    await goInside(page, `p/${profile}/access/simulator?${query.toString()}`)
    await expect(answer(page)).toContainText('Permission 1 of [Analysis] - Relay to pumps')
    await expect(
      page.getByRole('table', { name: /to devices$/ }).getByRole('row', { name: /River intake flow/ }),
    ).toContainText('no policy allows it')
    await expect(page.getByRole('table', { name: 'Analyses with access: North plant pump 1' })).toContainText(
      'Alarm relay',
    )
    await page.setViewportSize({ width: 360, height: 740 })
    await axeClean(page)
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  })

  await test.step('a policy for users and scripts alike is shown whole, and says no other thing until it is split', async () => {
    const targets = [
      ['run_user', 'tag_match', 'site'],
      ['analysis', 'id', analysisIds.relay],
    ]
    const permissions = [{ effect: 'allow', action: ['access'], resource: ['device'] }]
    const body = { name: 'For both', active: true, targets, permissions }
    const { am_id: id } = await direct<{ am_id: string }>(emulator, 'POST /am', { token, body })
    await goInside(page, `p/${profile}/access/policies/${id}`)
    await expect(page.getByText('This policy is for users and analyses, so')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Add target' })).toHaveCount(0)
    await nameField(page, { exact: true }).fill('For both kinds')
    await saveButton(page).click()
    await expect(page.getByText('Policy For both kinds saved')).toBeVisible()
    expect(await storedPolicy(emulator, token, 'For both kinds')).toMatchObject({ targets, permissions })
    await page.getByRole('button', { name: 'Actions for For both kinds' }).click()
    await page.getByRole('menuitem', { name: 'Split by kind…' }).click()
    await page.getByRole('button', { name: 'Split policy' }).click()
    await expect(lineControl(page, 'Target 1', 'Tag key')).toHaveValue('site')
    expect(await storedPolicy(emulator, token, 'For both kinds')).toMatchObject({
      targets: targets.slice(0, 1),
      permissions,
    })
    const second = await storedPolicy(emulator, token, 'For both kinds (analyses)')
    expect(second).toMatchObject({ active: true, targets: targets.slice(1), permissions })
  })
})

test('somebody who does not exist yet asks by tags; names lead on; one row of the policy for them takes several dashboards', async ({
  page,
  emulator,
}) => {
  const { token, profile } = await freshToken(emulator)
  await signInWithToken(page, { api: emulator.url, token, at: `p/${profile}/access/simulator` })
  await page.getByRole('checkbox', { name: 'A user who does not exist yet' }).check()
  await tagsOfNobody(page).fill('desk; role=auditor')
  await tagsOfNobody(page).blur()
  await expect(page.getByText('“desk” is not in the form key=value')).toBeVisible()
  await tagsOfNobody(page).fill('role=auditor')
  const all = page.getByRole('table', { name: 'Access of a user with role=auditor to dashboards' })
  await all.getByRole('link', { name: 'Tank levels' }).click()
  await expect(page.getByRole('combobox', { name: 'Resource name', exact: true })).toHaveValue('Tank levels')
  await expect(answer(page)).toContainText('no policy allows it')
  await expect(page).toHaveURL(/tag=role%3Dauditor/)
  await page.reload()
  await expect(tagsOfNobody(page)).toHaveValue('role=auditor')
  await axeClean(page)
  await answer(page).getByRole('link', { name: 'Create policy for role=auditor' }).click()

  await expect(lineControl(page, 'Target 1', 'Tag value')).toHaveValue('auditor')
  await nameField(page, { exact: true }).fill('Auditors see two')
  await lineControl(page, 'Permission 1', 'match by').selectOption('One by name')
  await page.getByRole('button', { name: 'Permission 1: select multiple…' }).click()
  const several = page.getByRole('dialog', { name: 'Select dashboards' })
  await several.getByRole('checkbox', { name: 'Plant overview' }).check()
  await several.getByLabel('Search').fill('levels tank')
  await expect(several.getByRole('checkbox')).toHaveCount(1)
  await several.getByRole('checkbox', { name: 'Tank levels' }).check()
  await axeClean(page, { include: '[role="dialog"]', atLeast: 8 })
  await several.getByRole('button', { name: 'Add 2 rows' }).click()
  await expect(lineControl(page, 'Permission 2', 'name')).toHaveValue('Tank levels')
  await saveButton(page).click()
  await createPolicyButton(page.getByRole('dialog')).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Auditors see two' })).toBeVisible()
  const stored = await storedPolicy(emulator, token, 'Auditors see two')
  expect(stored?.permissions.map(({ action, resource }) => [action, resource.slice(0, 2)])).toEqual([
    [['access'], ['dashboard', 'id']],
    [['access'], ['dashboard', 'id']],
  ])

  const on = stored?.permissions[1]?.resource[2] ?? ''
  const query = new URLSearchParams({ tag: 'role=auditor', resource: 'dashboard', on })
  await goInside(page, `p/${profile}/access/simulator?${query.toString()}`)
  await expect(answer(page)).toContainText('Allowed')
  await expect(answer(page).getByRole('link', { name: 'Tank levels' })).toBeVisible()
  await answer(page).getByRole('link', { name: 'Auditors see two' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Auditors see two' })).toBeVisible()
})
