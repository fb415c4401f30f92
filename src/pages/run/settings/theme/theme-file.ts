import { isObject } from '#lib/json.ts'
import { applyFields, fieldOf, problemOf, toFields, type Theme, type ThemeFields } from './theme-fields.ts'
import { themeKey } from './theme-keys.ts'
import { say } from './messages/say.ts'

/** The largest file to read, in bytes; a theme has about ten thousand. */
export const largestFile = 5 * 1024 * 1024

const mostKeys = 1_000

export interface FileChange {
  key: string
  label: string
  before: string
  after: string
}

/** What importing a file would change in the form. */
export interface ThemeFile {
  changes: FileChange[]
  /** Values that are the same in the form already. */
  same: number
  /** Values that are left out, each with its reason. */
  refused: { key: string; why: string }[]
}

/** Why a file cannot be read as a theme, as a sentence for people. */
export class NoTheme extends Error {}

/** The typed theme as a file that this page can import again. */
export const writeThemeFile = (theme: Theme, fields: ThemeFields): string =>
  `${JSON.stringify({ format: 'theme', theme: applyFields(theme, fields) }, null, 2)}\n`

/** The theme in a file: this page's own format, an export of all settings, or a bare map. */
function themeIn(text: string): Record<string, unknown> {
  let parsed: unknown
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new NoTheme(say.fileNotJson())
  }
  const inner =
    isObject(parsed) && Object.hasOwn(parsed, 'theme') && isObject(parsed['theme']) ? parsed['theme'] : parsed
  if (!isObject(inner) || !Object.keys(inner).some((key) => themeKey(key).kind !== 'unknown')) {
    throw new NoTheme(say.noThemeInFile())
  }
  if (Object.keys(inner).length > mostKeys) throw new NoTheme(say.tooManyKeys({ mostKeys }))
  return inner
}

/**
 * What the file would change in the form. Invalid values are listed and left out; unknown keys are imported.
 * Throws NoTheme.
 */
export function readThemeFile(text: string, now: ThemeFields): ThemeFile {
  if (text.length > largestFile) throw new NoTheme(tooLarge())
  const file: ThemeFile = { changes: [], same: 0, refused: [] }
  for (const [key, value] of Object.entries(themeIn(text))) {
    const why = wrong(key, value)
    if (why !== undefined) {
      file.refused.push({ key, why })
      continue
    }
    const after = toFields({ [key]: value })[fieldOf(key)] ?? ''
    const before = now[fieldOf(key)]
    if (before === after) file.same += 1
    else file.changes.push({ key, label: themeKey(key).label, before: before ?? '', after })
  }
  return file
}

export const tooLarge = say.tooLarge

function wrong(key: string, value: unknown): string | undefined {
  if (key in Object.prototype || key === 'prototype') return say.forbiddenName()
  const { kind } = themeKey(key)
  if (Array.isArray(value)) return say.listForValue()
  if (typeof value === 'object' && value !== null) return say.objectForValue()
  if (typeof value === 'boolean') return say.switchForValue()
  if (kind !== 'opacity' && kind !== 'nullable-opacity' && kind !== 'unknown' && typeof value !== 'string') {
    if (value === null) return kind === 'colour' ? say.emptyForColour() : say.emptyForText()
    return kind === 'colour' ? say.numberForColour() : say.numberForText()
  }
  return problemOf(themeKey(key), typeof value === 'string' || typeof value === 'number' ? String(value) : '')
}
