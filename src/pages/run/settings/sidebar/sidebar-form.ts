import * as z from 'zod/mini'
import { isObject } from '#lib/json.ts'
import type { RunSettings } from '#api/run/run-settings.ts'
import { tagList } from '#components/form/fields/tag-list.ts'
import { actionFields, completeAction } from '../button-action.ts'
import type { SettingLabels } from '../describe-settings.ts'
import { flagIn, layOver, rowsIn, textIn } from '../wire-fields.ts'
import { say } from './messages/say.ts'

/** The most buttons a sidebar may have (contract 6.4). */
export const maxSidebarButtons = 50

const button = z
  .object({
    ...actionFields,
    text: z.string().check(z.maxLength(200, { error: say.atMost200Characters })),
    href: z.string().check(z.regex(/^[^\s?#<>"]*$/, { error: say.partShape })),
    color: z.string().check(z.maxLength(100, { error: say.atMost100Characters })),
    iconUrl: z.string().check(z.maxLength(2000, { error: say.atMost2000Characters })),
    isInNewLine: z.boolean(),
    conditions: tagList(30),
    /** The stored row, so that keys this form does not know are kept. */
    wire: z.record(z.string(), z.unknown()),
  })
  .check(completeAction)
export type ButtonForm = z.infer<typeof button>

export const sidebarSchema = z.object({ buttons: z.array(button) })
export type SidebarForm = z.infer<typeof sidebarSchema>

export const sidebarLabels: SettingLabels = {
  sidebar_buttons: say.sidebar,
  'sidebar_buttons.*.text': say.label,
  'sidebar_buttons.*.type': say.onPress,
  'sidebar_buttons.*.value': say.leadsTo,
  'sidebar_buttons.*.href': say.partOfTheAddress,
  'sidebar_buttons.*.color': say.colour,
  'sidebar_buttons.*.iconUrl': say.icon,
  'sidebar_buttons.*.isInNewLine': say.beginsLine,
  'sidebar_buttons.*.conditions': say.shownTo,
}

export const blankButton = (): ButtonForm => ({
  type: '',
  value: '',
  text: '',
  href: '',
  color: '',
  iconUrl: '',
  isInNewLine: false,
  conditions: [],
  wire: {},
})

const toButton = (wire: Record<string, unknown>): ButtonForm => ({
  type: textIn(wire, 'type'),
  value: textIn(wire, 'value'),
  text: textIn(wire, 'text'),
  href: textIn(wire, 'href'),
  color: textIn(wire, 'color'),
  iconUrl: textIn(wire, 'iconUrl'),
  isInNewLine: flagIn(wire, 'isInNewLine'),
  conditions: conditionsIn(wire).map((condition) => ({
    key: textIn(condition, 'tag_key'),
    value: textIn(condition, 'tag_value'),
  })),
  wire,
})

export const toSidebarForm = ({ sidebar_buttons: list }: RunSettings): SidebarForm => ({
  buttons: rowsIn(list).map(toButton),
})

const conditionsIn = (wire: Record<string, unknown>): Record<string, unknown>[] =>
  Array.isArray(wire['conditions']) ? rowsIn(wire['conditions']) : []

/** The rows in order; stored entries that are not objects come after them (contract 6.2). An empty row is not sent. */
export function applySidebar(settings: RunSettings, { buttons }: SidebarForm): RunSettings {
  const odd = settings.sidebar_buttons.filter((row) => !isObject(row))
  return { ...settings, sidebar_buttons: [...buttons.filter((row) => !isBlank(row)).map(toWire), ...odd] }
}

const isBlank = ({ wire, text, value, href, iconUrl }: ButtonForm) =>
  Object.keys(wire).length === 0 && [text, value, href, iconUrl].every((part) => part.trim() === '')

function toWire({ wire, conditions, ...typed }: ButtonForm): Record<string, unknown> {
  const stored = conditionsIn(wire)
  const rows = conditions.map(({ key, value }) => {
    const same = stored.find((row) => row['tag_key'] === key && row['tag_value'] === value)
    return same ?? { tag_key: key, tag_value: value }
  })
  // A new row sends its type even if that is the empty one, as the server's own rows do (contract 6.4).
  const start = Object.keys(wire).length === 0 ? { type: '' } : wire
  return layOver(start, { ...typed, conditions: rows })
}
