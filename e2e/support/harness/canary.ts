import type { Page, Request } from '@playwright/test'
import { expect } from './fixtures.ts'

/** Secrets that a test puts in, by what they are, and the only requests that may carry each. */
export interface Canary {
  value: string
  /** The request header that may hold it. */
  header?: 'token'
  /** Bodies that may hold it: `POST /account/login`. */
  bodies?: readonly RegExp[]
  /** Paths that may hold it, because the API wants it there (contract 5.15). */
  paths?: readonly RegExp[]
  /** Whether the session keeps it: in the tab's session storage and nowhere else. */
  session?: boolean
}

/** Watches a page for secrets where they may not be. */
export class CanaryWatch {
  #canaries = new Map<string, Canary>()
  #said: string[] = []
  #requests: Request[] = []
  #addresses = new Set<string>()
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    page.on('console', (message) => this.#said.push(message.text()))
    page.on('pageerror', (error) => this.#said.push(String(error.stack ?? error)))
    page.on('request', (request) => this.#requests.push(request))
    page.on('framenavigated', (frame) => this.#addresses.add(frame.url()))
  }

  /** From now on this value is looked for. */
  add(name: string, canary: Canary): void {
    this.#canaries.set(name, canary)
  }

  /** Texts besides the page, such as a downloaded file or the clipboard, that hold no secret. */
  expectClean(what: string, text: string): void {
    for (const [name, { value }] of this.#canaries) expect(text.includes(value), `${name} in ${what}`).toBe(false)
  }

  /** Nothing that outlives a moment holds a secret: document, address, history, storage, databases, console, requests. */
  async check(where: string): Promise<void> {
    const found = await this.#page.evaluate(readEverything)
    this.#addresses.add(this.#page.url())
    for (const [name, { value, session = false }] of this.#canaries) {
      const places = Object.entries(found).filter(
        ([place, text]) => text.includes(value) && !(session && place === 'sessionStorage'),
      )
      expect(places.map(([place]) => `${where}: ${name} in ${place}`)).toEqual([])
      expect(
        [...this.#addresses].filter((address) => address.includes(value)),
        `${where}: ${name} in an address`,
      ).toEqual([])
      expect(
        this.#said.filter((text) => text.includes(value)),
        `${where}: ${name} in the console`,
      ).toEqual([])
    }
    for (const request of this.#requests) this.#checkRequest(request)
    this.#requests = []
  }

  #checkRequest(request: Request): void {
    const { pathname, search } = new URL(request.url())
    const route = `${request.method()} ${pathname}`
    for (const [name, { value, header, bodies = [], paths = [] }] of this.#canaries) {
      if (pathname.includes(value))
        expect(
          paths.some((path) => path.test(route)),
          `${name} in the path of ${route}`,
        ).toBe(true)
      expect(search.includes(value), `${name} in the query of ${route}`).toBe(false)
      if (request.postData()?.includes(value) === true) {
        expect(
          bodies.some((body) => body.test(route)),
          `${name} in the body of ${route}`,
        ).toBe(true)
      }
      for (const [key, text] of Object.entries(request.headers())) {
        if (text.includes(value)) expect(key, `${name} in a header of ${route}`).toBe(header)
      }
    }
  }
}

/** Runs in the page: every place that keeps text. */
async function readEverything(): Promise<Record<string, string>> {
  const all = (storage: Storage) => JSON.stringify(Object.entries({ ...storage }))
  const values = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value)
  const databases: string[] = []
  for (const { name } of await indexedDB.databases()) {
    if (name === undefined) continue
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name)
      opening.addEventListener('success', () => resolve(opening.result))
      opening.addEventListener('error', () => reject(new Error('database')))
    })
    for (const store of db.objectStoreNames) {
      const rows = await new Promise<unknown>((resolve) => {
        const reading = db.transaction(store).objectStore(store).getAll()
        reading.addEventListener('success', () => resolve(reading.result))
      })
      databases.push(JSON.stringify(rows))
    }
    db.close()
  }
  return {
    document: document.documentElement.outerHTML,
    fields: values.join('\n'),
    title: document.title,
    'history.state': JSON.stringify(history.state),
    localStorage: all(localStorage),
    sessionStorage: all(sessionStorage),
    indexedDB: databases.join('\n'),
    cookies: document.cookie,
    'window.name': window.name,
  }
}
