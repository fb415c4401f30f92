import type { GroupRow } from './table/group-row.ts'
import { leftoverTable } from './table/leftover/leftover-table.ts'
import { portalTable } from './table/portal-table.ts'
import { say } from './messages/say.ts'

/** A value in a theme (contract 6.8). */
export type ThemeValue = string | number | null

/** The kind of a key's value: a colour, 0–100, 0–100 or empty, an address, or a word that no source lists completely. */
type ThemeKind = 'colour' | 'opacity' | 'nullable-opacity' | 'url' | 'word' | 'unknown'

export interface ThemeKey {
  key: string
  label: string
  kind: ThemeKind
  /** Its default; undefined when it is unknown, so that the key cannot be reset. */
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

function readKey([key, label, fresh]: GroupRow['keys'][number]): ThemeKey {
  const kind = kinds[key] ?? 'colour'
  return {
    key,
    get label() {
      return label()
    },
    kind,
    fresh: fresh === '-' ? undefined : freshValue(kind, fresh),
  }
}

function freshValue(kind: ThemeKind, text: string): ThemeValue {
  if (kind === 'opacity') return Number(text)
  return kind === 'nullable-opacity' ? null : text
}

const readGroup = ({ id, title, help, keys }: GroupRow): ThemeKeyGroup => ({
  id,
  get title() {
    return title()
  },
  get help() {
    return help()
  },
  keys: keys.map(readKey),
})

/** The keys in groups by part of the portal; keys without any effect in a portal come last. */
export const themeGroups: readonly ThemeKeyGroup[] = [...portalTable, ...leftoverTable].map(readGroup)

export const leftovers = 'leftovers'
const otherKeys = 'other'

const known = new Map(themeGroups.flatMap(({ keys }) => keys.map((key) => [key.key, key] as const)))

/** All keys of contract 6.8, by name. */
export const themeKeys: ReadonlyMap<string, ThemeKey> = known

/** A key by name; an unknown one has its name as label and accepts any value. */
export const themeKey = (key: string): ThemeKey =>
  known.get(key) ?? { key, label: key, kind: 'unknown', fresh: undefined }

/** The unknown keys of a portal's theme as a group; nothing if there are none. */
export function otherGroup(names: Iterable<string>): ThemeKeyGroup | undefined {
  const keys = [...names].filter((name) => !known.has(name)).toSorted()
  if (keys.length === 0) return undefined
  return {
    id: otherKeys,
    title: say.otherKeys(),
    help: say.otherKeysHelp(),
    keys: keys.map(themeKey),
  }
}

/** The default of every key, where it is known. */
export const freshTheme: Readonly<Record<string, ThemeValue>> = Object.fromEntries(
  [...known.values()].flatMap(({ key, fresh }) => (fresh === undefined ? [] : [[key, fresh] as const])),
)
