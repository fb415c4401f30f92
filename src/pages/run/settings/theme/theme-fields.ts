import * as z from 'zod/mini'
import { imageAddress } from '#components/form/fields/image-address.ts'
import { parseColour, sameColour } from './css-colour.ts'
import { freshTheme, themeKey, themeKeys, type ThemeKey, type ThemeValue } from './theme-keys.ts'
import { say } from './messages/say.ts'

/** A theme as the server stores it: the contract's keys and any others. */
export type Theme = Readonly<Record<string, unknown>>

/** The theme in the form: one text per key. A missing key and null become an empty text. */
export type ThemeFields = Record<string, string>

const marked = 'key_'

/**
 * The field name of a key. A form reads dots and brackets as a path and refuses names of prototype members, so keys with
 * anything but letters and digits get an escaped name.
 */
export const fieldOf = (key: string): string =>
  /^[A-Za-z]\w*$/.test(key) && !key.startsWith(marked) && !(key in Object.prototype) && key !== 'prototype'
    ? key
    : marked + [...new TextEncoder().encode(key)].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** The key of a field name. */
export function themeKeyOf(field: string): string {
  if (!field.startsWith(marked)) return field
  const bytes = field.slice(marked.length).match(/../g) ?? []
  return new TextDecoder().decode(new Uint8Array(bytes.map((byte) => Number.parseInt(byte, 16))))
}

const isValue = (value: unknown): value is ThemeValue =>
  value === null || typeof value === 'string' || typeof value === 'number'

const toText = (value: ThemeValue | undefined): string => (value === null || value === undefined ? '' : String(value))

const own = (theme: Theme, key: string): unknown => (Object.hasOwn(theme, key) ? theme[key] : undefined)

/** A field for every key of the contract, and for every other key whose value can be written as text. */
export function toFields(theme: Theme): ThemeFields {
  const fields: ThemeFields = {}
  for (const key of new Set([...themeKeys.keys(), ...Object.keys(theme)])) {
    const value = own(theme, key)
    if (value === undefined || isValue(value)) fields[fieldOf(key)] = toText(value)
  }
  return fields
}

/** Turns text back into the type the key had: numbers stay numbers, and texts stay texts (regression class R5). */
function toValue({ kind }: ThemeKey, text: string, before: unknown): ThemeValue {
  const typed = text.trim()
  const numeric = kind === 'opacity' || kind === 'nullable-opacity'
  if (numeric && typed === '') return null
  if (numeric && typeof before === 'string') return typed
  if (numeric || typeof before === 'number') return Number.isFinite(Number(typed)) ? Number(typed) : typed
  return typed
}

/** The stored theme with the changed fields. Everything else keeps its value, type and spelling. */
export function applyFields(theme: Theme, fields: ThemeFields): Theme {
  const next = new Map(Object.entries(theme))
  for (const [field, text] of Object.entries(fields)) {
    const key = themeKeyOf(field)
    const before = own(theme, key)
    if ((before !== undefined && !isValue(before)) || toText(before) === text) continue
    next.set(key, toValue(themeKey(key), text, before))
  }
  return Object.fromEntries(next)
}

const unsafe = /[<>{};]/
const longest = 2_000

type Judge = (typed: string) => string | undefined

const opacityProblem: Judge = (typed) =>
  /^\d{1,3}(\.\d+)?$/.test(typed) && Number(typed) <= 100 ? undefined : say.enterOpacity()

const judges: Readonly<Record<ThemeKey['kind'], Judge>> = {
  colour: (typed) => {
    if (typed === '') return say.enterAColour()
    return parseColour(typed) ? undefined : say.notAColour()
  },
  opacity: opacityProblem,
  'nullable-opacity': (typed) => (typed === '' ? undefined : opacityProblem(typed)),
  url: urlProblem,
  word: (typed) => (/^[\w-]{1,60}$/.test(typed) ? undefined : say.enterOneWord()),
  unknown: (typed) => (unsafe.test(typed) ? say.forbiddenCharacters() : undefined),
}

/** Why a text is not a valid value of a key; undefined when it is. */
export function problemOf({ kind }: ThemeKey, text: string): string | undefined {
  const typed = text.trim()
  return typed.length > longest ? say.tooLong() : judges[kind](typed)
}

function urlProblem(typed: string): string | undefined {
  const address = imageAddress(typed)
  if (address === undefined || /["<>\\{}]/.test(typed)) return say.enterPictureAddress()
  return address.startsWith('http:') ? say.httpPicture() : undefined
}

/** Refuses changed values that are invalid; invalid values that the portal has already do not block a save. */
export const themeSchema = (saved: ThemeFields) =>
  z.record(z.string(), z.string()).check((context) => {
    for (const [field, text] of Object.entries(context.value)) {
      if (text === (saved[field] ?? '')) continue
      const problem = problemOf(themeKey(themeKeyOf(field)), text)
      if (problem !== undefined) context.issues.push({ code: 'custom', path: [field], message: problem, input: text })
    }
  })

/** The default of a key as text; undefined when it is unknown, and the key cannot be reset. */
export const freshText = (key: string): string | undefined =>
  Object.hasOwn(freshTheme, key) ? toText(freshTheme[key]) : undefined

/** Whether a reset would change anything visible: another spelling of the same colour is no difference. */
export function differsFromFresh(key: string, text: string): boolean {
  const fresh = freshText(key)
  if (fresh === undefined || fresh === text.trim()) return false
  const [one, other] = [parseColour(fresh), parseColour(text)]
  return !(one && other && sameColour(one, other))
}

/**
 * The texts that a reset of these keys puts into the form. Keys that the portal's theme lacks are not added, and keys
 * without a known default are unchanged.
 */
export function resets(keys: Iterable<string>, fields: ThemeFields, theme: Theme): { key: string; text: string }[] {
  return [...keys].flatMap((key) => {
    const text = fields[fieldOf(key)] ?? ''
    const fresh = freshText(key)
    const absent = text === '' && !Object.hasOwn(theme, key)
    return fresh === undefined || absent || !differsFromFresh(key, text) ? [] : [{ key, text: fresh }]
  })
}
