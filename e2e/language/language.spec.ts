import { freshToken } from '../support/direct.ts'
import { expect, test } from '../support/harness/fixtures.ts'
import { signInWithToken } from '../support/steps.ts'

test.describe('in a browser that asks for Portuguese', () => {
  test.use({ locale: 'pt-PT' })

  test('pages speak Portuguese once it is chosen, from the first paint, for one request more; another is drawn at once and kept', async ({
    page,
    emulator,
  }) => {
    const { token, profile } = await freshToken(emulator)
    const words: string[] = []
    page.on('request', (request) => {
      const [, name] = /\/assets\/words\/[\w-]+\/(.*)\.js$/.exec(request.url()) ?? []
      if (name !== undefined) words.push(name)
    })
    // Everything that ever stands on the page, however short.
    await page.addInitScript(() => {
      const seen = new Set<string>()
      const read = () => seen.add(document.body?.innerText ?? '')
      new MutationObserver(read).observe(document, { childList: true, subtree: true, characterData: true })
      Object.assign(window, { seen })
    })
    const everSeen = () => page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen].join('\n'))

    // Nobody gets a language unasked that is not whole.
    await page.goto('sign-in')
    await page.getByRole('button', { name: 'Português (Brasil)' }).click()
    await expect(page.getByRole('navigation', { name: 'Idioma' })).toBeVisible()
    // The words of later parts of this page come when it stands.
    await expect.poll(() => words).toEqual(expect.arrayContaining(['pt-BR/later/frame', 'pt-BR/later/sign-in']))
    words.length = 0
    await signInWithToken(page, { api: emulator.url, token, at: `p/${profile}/run/nowhere` })
    await expect(page.getByRole('heading', { level: 1, name: 'Página não encontrada' })).toBeVisible()
    await expect(
      page.getByRole('navigation', { name: 'Principal' }).getByRole('link', { name: /^Usuários/ }),
    ).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'pt-BR')
    await expect(page).toHaveTitle(/^Página não encontrada/)
    expect(await everSeen()).toContain('Usuários')
    expect(await everSeen()).not.toMatch(/Page not found|Audit log/)
    // What comes later is asked for once the page stands.
    expect(words.filter((name) => !name.includes('/later/'))).toEqual(['pt-BR/start/not-found'])

    await page.getByRole('button', { name: /^Conta/ }).click()
    await page.getByRole('menuitem', { name: 'Sobre' }).click()
    const about = page.getByRole('dialog', { name: /^Sobre/ })
    await expect(about).toContainText('um console de administração')
    await page.keyboard.press('Escape')
    await expect(about).toBeHidden()
    expect(words).toEqual(expect.arrayContaining(['pt-BR/later/frame', 'pt-BR/later/not-found']))

    await page.getByRole('button', { name: /^Conta/ }).click()
    await page.getByRole('menuitemradio', { name: 'Español' }).click()
    await expect(page.getByRole('link', { name: /^Usuarios/ })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'es')
    await page.reload()
    await expect(page.getByRole('heading', { level: 1, name: 'Página no encontrada' })).toBeVisible()
    expect(await everSeen()).not.toMatch(/Audit log|Log de auditoria/)

    await page.getByRole('button', { name: /^Cuenta/ }).click()
    await page.getByRole('menuitemradio', { name: 'English' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible()
    words.length = 0
    await page.reload()
    await expect(page.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    expect(words).toEqual([])
  })

  test('the sign-in page offers each language by its own name', async ({ page }) => {
    await page.goto('sign-in')
    await page.getByRole('button', { name: 'Português (Brasil)' }).click()
    const languages = page.getByRole('navigation', { name: 'Idioma' })
    await expect(languages.getByRole('button', { name: 'Português (Brasil)' })).toHaveAttribute('aria-current', 'true')
    await languages.getByRole('button', { name: 'English' }).click()
    await expect(page.getByRole('navigation', { name: 'Language' })).toBeVisible()
    await page.reload()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  })
})
