import type { CompiledMessage } from 'icu-minify/format'
import type { ProductLanguage } from './language.ts'

/** Messages by the key of their English (text-key.ts). */
type Catalogue = Record<string, CompiledMessage>

const catalogues: Partial<Record<ProductLanguage, Catalogue>> = {}
/** The pages whose code was asked for: another language needs the words of each. */
const pages = new Set<string>()
const asked = new Map<string, Promise<void>>()
const listeners = new Set<() => void>()
let place = ''
let wanted: ProductLanguage = 'en'
let shown: ProductLanguage = 'en'

/** The language of what is drawn now. */
export const shownLanguage = (): ProductLanguage => shown

/** The catalogue of that language; none in English, whose texts stand where they are used. */
export const shownCatalogue = (): Catalogue | undefined => catalogues[shown]

/** The words shown, as a worker is given them: it fetches none itself. */
export interface GivenWords {
  language: ProductLanguage
  catalogue: Catalogue | undefined
}

/** What to give to a worker with what it is asked. */
export const wordsToGive = (): GivenWords => ({ language: shown, catalogue: catalogues[shown] })

/** Speaks, in a worker, as the page that asked does. */
export function speakAs({ language, catalogue }: GivenWords): void {
  if (catalogue) catalogues[language] = catalogue
  shown = language
}

/** Calls back when everything has to be drawn in another language. Returns how to stop. */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/**
 * Says in which language the application starts, before anything is drawn or fetched.
 * @param folder where the words of this build lie; not known here, because this file outlives many builds in caches
 */
export function startIn(language: ProductLanguage, folder: string): void {
  place = folder
  wanted = language
  shown = language
}

/** Settles when the first words of the language are there, or cannot be had. */
export const wordsReady = (): Promise<unknown> => Promise.allSettled(asked.values())

/**
 * Fetches the words with which a page is drawn, beside its code; English has none to fetch. Settles also when they cannot
 * be had: the page is then drawn in English.
 * @param page as the build names it; `frame` for the frame alone
 */
export function loadWords(page = 'frame'): Promise<void> | undefined {
  pages.add(page)
  return wanted === 'en' ? undefined : firstWords(page).then(askLater, () => {})
}

/**
 * Settles when the words of parts that load later are there too, or cannot be had: those of the frame and of the pages
 * that were asked for. Nothing to wait for in English.
 */
export const laterWords = (): Promise<unknown> | undefined =>
  wanted === 'en' ? undefined : Promise.allSettled([...pages.add('frame')].map((page) => fetchWords('later', page)))

/**
 * Draws everything in another language, once its words are there. False when they cannot be had: then nothing changes.
 */
export async function changeLanguage(next: ProductLanguage): Promise<boolean> {
  wanted = next
  try {
    if (next !== 'en') await Promise.all([...pages].map(firstWords))
  } catch {
    wanted = shown
    return false
  }
  // Somebody may have chosen once more meanwhile.
  if (wanted === next && shown !== next) {
    shown = next
    for (const listener of listeners) listener()
    askLater()
  }
  return true
}

/** Asks for the words of later parts when nothing else is to be done; a part that is opened before waits for them. */
function askLater(): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(() => void laterWords())
  else setTimeout(() => void laterWords(), 1_000)
}

/** The first file of a language brings the words of the frame along, so that a start asks for one file. */
function firstWords(page: string): Promise<void> {
  return fetchWords(asked.has(`${wanted} start`) ? 'page' : 'start', page)
}

function fetchWords(folder: 'start' | 'page' | 'later', page: string): Promise<void> {
  const language = wanted
  // The words of a page are the same, with those of the frame or without.
  const keys = [`${language} ${folder === 'later' ? 'later' : 'first'} ${page}`, `${language} ${folder}`]
  const [key = ''] = keys
  const known = asked.get(key)
  if (known) return known
  const fetching = import(/* @vite-ignore */ `${place}${language}/${folder}/${page}.js`).then(
    (module: { default: Catalogue }) => void Object.assign((catalogues[language] ??= {}), module.default),
    (error: unknown) => {
      for (const one of keys) asked.delete(one)
      throw error
    },
  )
  for (const one of keys) asked.set(one, fetching)
  return fetching
}
