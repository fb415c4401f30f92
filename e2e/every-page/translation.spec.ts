import type { Page } from '@playwright/test'
import { direct, freshToken, storedUsers } from '../support/direct.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import { goInside, settled } from '../support/harness/inside.ts'
import { bulkBar } from '../support/jobs.ts'
import { routes } from '../support/routes.ts'
import { firstRows, rows, signInWithToken } from '../support/steps.ts'
import { userSearch } from '../support/users.ts'
import { saveButton } from '../support/forms.ts'
import { pageTitle } from '../support/frame.ts'

/** How translators change a page: a text is replaced, or taken into an element. */
type Way = 'replaces' | 'wraps'

/**
 * Translates as browsers do: every text that stands in the page or comes into it stands in two elements of the
 * translator's own, in capitals.
 */
const translate = (page: Page, way: Way) =>
  page.evaluate((how) => {
    const isDone = (text: Node) => text.parentElement?.closest('font, script, style, svg, pre, textarea') !== null
    const work = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      const texts: Text[] = []
      for (let node = root instanceof Text ? root : walker.nextNode(); node; node = walker.nextNode()) {
        if (node instanceof Text && node.data.trim() !== '' && !isDone(node)) texts.push(node)
      }
      for (const text of texts) {
        const [outer, inner] = [document.createElement('font'), document.createElement('font')]
        outer.append(inner)
        text.replaceWith(outer)
        if (how === 'wraps') inner.append(text)
        else inner.textContent = text.data.toUpperCase()
      }
    }
    work(document.body)
    new MutationObserver((changes) => {
      const changed = changes.flatMap(({ type, target, addedNodes }) =>
        type === 'characterData' ? target : [...addedNodes],
      )
      for (const node of new Set(changed)) if (node.isConnected) work(node)
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
  }, way)

for (const way of ['replaces', 'wraps'] as const) {
  test(`a translator that ${way} the texts breaks no page, and what changes is shown as it is now`, async ({
    page,
    emulator,
    guard,
  }) => {
    const { token, profile } = await freshToken(emulator)
    const user = (await storedUsers(emulator, token)).find(({ email, tags }) => email !== '' && tags.length > 0)
    await signInWithToken(page, { api: emulator.url, token })
    await firstRows(page)
    await translate(page, way)

    for (const [at, row] of [0, 1, 2].entries()) {
      await rows(page).nth(row).getByRole('checkbox').check()
      await expect(bulkBar(page)).toContainText(new RegExp(`^${at + 1} selected`, 'i'))
    }
    await bulkBar(page).getByRole('button', { name: 'Clear selection' }).click()
    await expect(bulkBar(page)).toHaveCount(0)
    await userSearch(page).fill(user?.email ?? '')
    await expect(rows(page)).toHaveCount(1)
    await userSearch(page).fill('nobody at all')
    await expect(page.getByRole('main')).toContainText(/no users match/i)

    await goInside(page, `p/${profile}/run/users/${user?.id}`)
    await page.getByRole('textbox', { name: /^name/i }).fill('Nova Renamed')
    await saveButton(page).click()
    await expect(pageTitle(page)).toHaveText(/nova renamed/i)
    expect(await direct(emulator, `GET /run/users/${user?.id}`, { token })).toMatchObject({ name: 'Nova Renamed' })

    for (const { path, heading } of routes) {
      await goInside(page, path.replace(':profileId', profile).replace(':userId', user?.id ?? ''))
      const wanted = typeof heading === 'string' ? new RegExp(`^${heading}$`, 'i') : heading
      await expect(page.getByRole('heading', { level: 1, name: wanted, includeHidden: true })).toBeVisible()
      await settled(page)
      await expect(page.getByRole('heading', { name: /this page stopped working/i })).toHaveCount(0)
    }
    await goInside(page, `p/${profile}/usage`)
    for (const name of [/^day/i, /^month/i, /^total/i, /^hour/i]) {
      const choice = page.getByRole('main').getByRole('radio', { name }).or(page.getByRole('button', { name })).first()
      if (await choice.isVisible()) await choice.click({ force: true })
    }
    await settled(page)
    expect(guard.problems()).toEqual([])
  })
}
