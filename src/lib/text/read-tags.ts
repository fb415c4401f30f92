import { readText } from './read-pasted.ts'

/** The key and value that make a tag. */
interface Pair {
  key: string
  value: string
}

/** Reads one `key=value`; the first equals sign divides. Undefined without a key or without the sign. */
export function readTag(text: string): Pair | undefined {
  const at = text.indexOf('=')
  const key = readText(text.slice(0, Math.max(at, 0)))
  return key === '' ? undefined : { key, value: readText(text.slice(at + 1)) }
}

/**
 * Tags typed in one line, `role=operator, site=north`. Commas, semicolons and line breaks divide them; a comma only
 * where another pair follows, so that values may contain commas. `wrong` holds the parts that are no pairs.
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

/** Writes tags in the form that `readTags` reads. */
export const writeTags = (tags: readonly Pair[]): string => tags.map(({ key, value }) => `${key}=${value}`).join(', ')
