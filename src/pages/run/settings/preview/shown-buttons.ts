import type { Tag } from '#api/http/wire-fields.ts'
import { isObject } from '#lib/json.ts'
import { listOf } from './portal-settings.ts'

/** A button in the sidebar, as a person sees it (contract 6.4). */
export interface PortalButton {
  text: string
  iconUrl: string
  color: string
  /** Only people with certain tags see it. */
  forSome: boolean
}

/** The most buttons in one line (contract 6.4). */
const inLine = 3

/** Addresses of the portal's own buttons. These have no type, like disabled buttons, so the address decides (contract 6.4). */
const ownAddresses = new Set(['/', 'users', 'connections'])

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const isOn = (button: Record<string, unknown>): boolean =>
  textOf(button['type']) !== '' || (ownAddresses.has(textOf(button['href'])) && textOf(button['value']) === '')

const pairsOf = (button: Record<string, unknown>): Tag[] =>
  listOf(button['conditions'])
    .map((condition) => ({ key: textOf(condition['tag_key']), value: textOf(condition['tag_value']) }))
    .filter(({ key }) => key !== '')

/**
 * The buttons that a person with these tags sees, in lines. Without tags: all of them, with the conditional ones marked.
 * A button with conditions is shown to people with any of the tags. Hidden buttons leave a gap in their line.
 */
export function shownButtons(buttons: unknown, tags: readonly Tag[] | undefined): PortalButton[][] {
  const lines: PortalButton[][] = []
  let written = inLine
  for (const button of Array.isArray(buttons) ? buttons.filter(isObject) : []) {
    if (button['isInNewLine'] === true || written >= inLine) {
      lines.push([])
      written = 0
    }
    written += 1
    if (!isOn(button)) continue
    const pairs = pairsOf(button)
    if (tags !== undefined && pairs.length > 0 && !pairs.some((pair) => has(tags, pair))) continue
    lines.at(-1)?.push({
      text: textOf(button['text']),
      iconUrl: textOf(button['iconUrl']),
      color: textOf(button['color']),
      forSome: pairs.length > 0,
    })
  }
  return lines.filter((line) => line.length > 0)
}

const has = (tags: readonly Tag[], { key, value }: Tag): boolean =>
  tags.some((tag) => tag.key === key && tag.value === value)
