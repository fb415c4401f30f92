import type { Page } from '@playwright/test'
import { catalogueFiles } from '#scripts/messages/catalogues.mjs'
import { meaningsOf } from '#scripts/messages/meanings.mjs'
import { pseudo } from '#scripts/messages/pseudo.mjs'
import { readRooms } from '#scripts/messages/rooms.mjs'

/**
 * Lets the application speak a language that is none, in the place of Spanish: longer than English, with accents, each
 * message between brackets (scripts/messages/pseudo.mjs). Nothing of it ships.
 */
export async function speakPseudo(page: Page): Promise<void> {
  const rooms = readRooms()
  const spoken = rooms.map(({ folder, texts }) => {
    const messages = Object.entries(texts['en'] ?? {}).map(([key, text]) => [key, pseudo(text)])
    return { folder, texts: { ...texts, es: Object.fromEntries(messages) } }
  })
  const files = catalogueFiles(spoken, meaningsOf(rooms))
  await page.route('**/assets/words/*/es/**', (route) => {
    const [, name = ''] = /\/assets\/words\/[^/]+\/(.*)$/.exec(route.request().url()) ?? []
    return route.fulfill({ contentType: 'text/javascript', body: files.get(name) ?? '' })
  })
  await page.addInitScript(() => {
    // The preview of a mail is a page without storage.
    if (window === window.top)
      localStorage.setItem('portico.language:/', JSON.stringify({ language: 'es', by: 'person' }))
  })
}

/** Lets pages run from the right to the left, as those of Arabic and Hebrew do, from the first paint. */
export const mirror = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const turn = () => document.documentElement?.setAttribute('dir', 'rtl')
    turn()
    new MutationObserver((_, observer) => {
      turn()
      if (document.documentElement) observer.disconnect()
    }).observe(document, { childList: true })
  })

/** A text of a page, and what of it stands outside the brackets. */
interface ShownText {
  where: string
  text: string
  outside: string
}

/** Every text that the page shows or tells, with what no message says of it. */
export const shownTexts = (page: Page): Promise<ShownText[]> =>
  page.evaluate(() => {
    const outsideOf = (text: string) => {
      let depth = 0
      let outside = ''
      for (const letter of text) {
        if (letter === '⟦') depth += 1
        if (depth === 0) outside += letter
        if (letter === '⟧') depth = Math.max(0, depth - 1)
      }
      return outside
    }
    const found = new Map<string, ShownText>()
    const add = (where: string, text: string | null) => {
      const plain = (text ?? '').replaceAll(/\s+/g, ' ').trim()
      const outside = outsideOf(plain).trim()
      if (plain !== '') found.set(`${where} ${plain}`, { where, text: plain, outside })
    }
    const silent = 'script, style, svg, pre, code, textarea, noscript, datalist'
    for (const node of document.body.querySelectorAll<HTMLElement>('*')) {
      if (node.closest(silent)) continue
      for (const child of node.childNodes) if (child instanceof Text) add('text', child.data)
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext'])
        add(name, node.getAttribute(name))
    }
    add('title', document.title)
    return [...found.values()]
  })

/** Messages that do not fit where they stand, and what makes a page wider than its window. Cells of tables end in
 * “…”, and so does the name of the page in the bar, whose heading has it whole. */
export const cutTexts = (page: Page, within = '#root'): Promise<string[]> =>
  page.evaluate((parts) => {
    const all = [...document.querySelectorAll<HTMLElement>(`:is(${parts}) *`)].filter((one) => one.checkVisibility())
    const cut = all.filter((one) => {
      const isText = [...one.childNodes].some((child) => child instanceof Text && /[⟦⟧]/.test(child.data))
      const isCut = one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== 'visible'
      return isText && isCut && one.clientWidth > 1 && one.closest('td, [title], [aria-current="page"]') === null
    })
    const tooWide = document.documentElement.scrollWidth > innerWidth
    const reaches = (one: Element) => {
      const { left, right } = one.getBoundingClientRect()
      return right > innerWidth + 1 || left < -1
    }
    const wide = tooWide ? all.filter(reaches) : []
    return [
      ...cut.map((one) => `is cut: ${one.innerText}`),
      ...wide.slice(-1).map((one) => `is too wide: ${one.innerText}`),
    ]
  }, within)

/** The words of a text that are no pseudo-language. */
export const wordsOf = (text: string): string[] =>
  text.split(/[^\p{L}\p{N}’'_-]+/u).filter((word) => /[A-Za-z]{2}/.test(word) && !/[áçéğíñóšúýž]/i.test(word))
