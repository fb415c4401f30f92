import { leftoverTable, portalTable } from './theme-table.ts'

/** A value as it stands in a theme (contract 6.8). */
export type ThemeValue = string | number | null

/** What a key holds: a colour, 0–100, 0–100 or nothing, an address, a word that no source lists completely. */
type ThemeKind = 'colour' | 'opacity' | 'nullable-opacity' | 'url' | 'word' | 'unknown'

export interface ThemeKey {
  key: string
  label: string
  kind: ThemeKind
  /** Its value on a fresh portal; undefined when nothing tells it, so that it cannot be reset. */
  fresh: ThemeValue | undefined
}

export interface ThemeKeyGroup {
  id: string
  title: string
  help: string
  keys: readonly ThemeKey[]
}

const kinds: Readonly<Record<string, ThemeKind>> = {
  auth_bg_opacity: 'opacity',
  auth_form_opacity: 'nullable-opacity',
  auth_bg_src: 'url',
  auth_bg_type: 'word',
}

function readKey(line: string): ThemeKey {
  const [key = '', label = '', fresh = ''] = line.split('|').map((part) => part.trim())
  const kind = kinds[key] ?? 'colour'
  return { key, label, kind, fresh: fresh === '-' ? undefined : freshValue(kind, fresh) }
}

function freshValue(kind: ThemeKind, text: string): ThemeValue {
  if (kind === 'opacity') return Number(text)
  return kind === 'nullable-opacity' ? null : text
}

function readGroups(table: string): ThemeKeyGroup[] {
  return table
    .split('\n# ')
    .slice(1)
    .map((section) => {
      const [head = '', ...lines] = section.split('\n')
      const [id = '', title = '', help = ''] = head.split('|').map((part) => part.trim())
      return { id, title, help, keys: lines.filter((line) => line.includes('|')).map(readKey) }
    })
}

/** The keys in groups by the part of the portal they colour; what has no effect in a portal comes last. */
export const themeGroups: readonly ThemeKeyGroup[] = [...readGroups(portalTable), ...readGroups(leftoverTable)]

export const leftovers = 'leftovers'
const otherKeys = 'other'

const known = new Map(themeGroups.flatMap(({ keys }) => keys.map((key) => [key.key, key] as const)))

/** All keys of contract 6.8, by name. */
export const themeKeys: ReadonlyMap<string, ThemeKey> = known

/** A key by name; one that no source lists has its name for a label, and any value. */
export const themeKey = (key: string): ThemeKey =>
  known.get(key) ?? { key, label: key, kind: 'unknown', fresh: undefined }

/** What a portal's theme holds that no source lists, as a group of its own; nothing when there is nothing. */
export function otherGroup(names: Iterable<string>): ThemeKeyGroup | undefined {
  const keys = [...names].filter((name) => !known.has(name)).toSorted()
  if (keys.length === 0) return undefined
  return {
    id: otherKeys,
    title: 'Other keys',
    help: 'This portal’s theme has them, and nothing tells what they do. They are kept as they are unless you change them.',
    keys: keys.map(themeKey),
  }
}

/** The value of every key on a fresh portal, where it is known. */
export const freshTheme: Readonly<Record<string, ThemeValue>> = Object.fromEntries(
  [...known.values()].flatMap(({ key, fresh }) => (fresh === undefined ? [] : [[key, fresh] as const])),
)
