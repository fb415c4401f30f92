import type { CompiledMessage } from 'icu-minify/format'
import type { ProductLanguage } from './language.ts'

/** Messages by the key of their English (text-key.ts). */
type Catalogue = Record<string, CompiledMessage>

const catalogues: Partial<Record<ProductLanguage, Catalogue>> = {}
/** The pages whose code was asked for: another language needs the words of each. */
const pages = new Set<string>()
const asked = new Map<string, Promise<void>>()
const listeners = new Set<() => void>()
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

/** Says in which language the application starts, before anything is drawn or fetched. */
export function startIn(language: ProductLanguage): void {
  wanted = language
  shown = language
}

/** Settles when the first words of the language are there, or cannot be had. */
export const wordsReady = (): Promise<unknown> => Promise.allSettled(asked.values())

/**
 * Fetches the words of a page beside its code; English has none to fetch. Settles also when they cannot be had: the page
 * is then drawn in English.
 * @param page as the build names it; `frame` for the frame alone
 */
export function loadWords(page = 'frame'): Promise<void> | undefined {
  pages.add(page)
  return wanted === 'en' ? undefined : fetchWords(page).catch(() => {})
}

/**
 * Draws everything in another language, once its words are there. False when they cannot be had: then nothing changes.
 */
export async function changeLanguage(next: ProductLanguage): Promise<boolean> {
  wanted = next
  try {
    if (next !== 'en') await Promise.all([...pages].map(fetchWords))
  } catch {
    wanted = shown
    return false
  }
  // Somebody may have chosen once more meanwhile.
  if (wanted === next && shown !== next) {
    shown = next
    for (const listener of listeners) listener()
  }
  return true
}

/** The first file of a language brings the words of the frame along, so that a start asks for one file. */
function fetchWords(page: string): Promise<void> {
  const language = wanted
  const key = `${language} ${page}`
  const folder = catalogues[language] ? 'page' : 'start'
  const into = (catalogues[language] ??= {})
  const known = asked.get(key)
  if (known) return known
  const address = `${import.meta.env.BASE_URL}assets/words/${import.meta.env.PORTICO_WORDS}/${language}/${folder}/${page}.js`
  const fetching = import(/* @vite-ignore */ address).then(
    (module: { default: Catalogue }) => void Object.assign(into, module.default),
    (error: unknown) => {
      asked.delete(key)
      if (folder === 'start') delete catalogues[language]
      throw error
    },
  )
  asked.set(key, fetching)
  return fetching
}
