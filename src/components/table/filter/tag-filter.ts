import { listInWords } from '#lib/words/list-in-words.ts'
import { foldText } from '#lib/text/fold-text.ts'
import { wordMatcher } from '#lib/text/match-words.ts'

/** A value of a tag's key, and how many rows carry it. */
export interface CountedValue {
  value: string
  count: number
}

/** Splits typed text at its first equals sign into key and value; no value without one. The value may contain more of them. */
export function tagParts(text: string): { key: string; value?: string } {
  const at = text.indexOf('=')
  return at < 0 ? { key: text.trim() } : { key: text.slice(0, at).trim(), value: text.slice(at + 1).trim() }
}

/** Describes the filter in words. Values of the same key are joined by "or", because any of them matches; keys by commas. */
export const describeTagFilter = (values: readonly string[]): string =>
  listInWords(
    tagsByKey(values).map((same) => listInWords(same, 'disjunction')),
    'unit',
  )

/** The values of the filter, grouped by key. */
export function tagsByKey(values: readonly string[]): string[][] {
  const byKey = new Map<string, string[]>()
  for (const value of values) {
    const { key } = tagParts(value)
    byKey.set(key, [...(byKey.get(key) ?? []), value])
  }
  return [...byKey.values()]
}

/** The keys that match what is typed before an equals sign; all of them when nothing is typed. */
export const keysFor = (keys: readonly string[], text: string): readonly string[] =>
  keys.filter((key) => wordMatcher(tagParts(text).key)(key))

/** The key before the equals sign, in its own spelling; undefined while there is no equals sign. */
export function chosenKey(keys: readonly string[], text: string): string | undefined {
  const { key, value } = tagParts(text)
  if (value === undefined || key === '') return undefined
  return keys.find((one) => one === key) ?? keys.find((one) => foldText(one) === foldText(key)) ?? key
}

/** The filter's values after one was ticked or cleared: "any value" and single values of a key exclude each other. */
export function withTag(values: readonly string[], tag: string, on: boolean): string[] {
  const others = values.filter((one) => one !== tag)
  if (!on) return others
  const { key, value } = tagParts(tag)
  const fitting = others.filter((one) => {
    const parts = tagParts(one)
    return parts.key !== key || (value !== undefined && parts.value !== undefined)
  })
  return [...fitting, tag]
}
