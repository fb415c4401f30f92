import { readText } from './read-pasted.ts'

/** A pair as tags are made of. */
interface Pair {
  key: string
  value: string
}

/** One `key=value`; only the first sign divides. Nothing without a key or without the sign. */
export function readTag(text: string): Pair | undefined {
  const at = text.indexOf('=')
  const key = readText(text.slice(0, Math.max(at, 0)))
  return key === '' ? undefined : { key, value: readText(text.slice(at + 1)) }
}

/**
 * Tags typed in one line, `role=operator, site=north`: commas, semicolons and breaks divide, a comma only before another
 * pair, so that values may hold some. `wrong` holds what is no pair.
 */
export function readTags(text: string): { tags: Pair[]; wrong: string[] } {
  const parts = text
    .split(/[;\n]|,(?=[^,;\n]*=)/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const read = parts.map((part) => ({ part, tag: readTag(part) }))
  return {
    tags: read.flatMap(({ tag }) => tag ?? []),
    wrong: read.filter(({ tag }) => !tag).map(({ part }) => part),
  }
}

/** The same the other way. */
export const writeTags = (tags: readonly Pair[]): string => tags.map(({ key, value }) => `${key}=${value}`).join(', ')
