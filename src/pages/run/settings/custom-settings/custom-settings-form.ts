import * as z from 'zod/mini'
import { meant } from '#components/form/fields/pasted.ts'
import { isObject } from '#lib/json.ts'
import type { RunSettings } from '#api/run/run-settings.ts'
import type { SettingLabels } from '../describe-settings.ts'
import { flagIn, layOver, textIn } from '../wire-fields.ts'
import { say } from './messages/say.ts'

const wire = z.record(z.string(), z.unknown())
const option = z.object({
  value: z.string().check(z.maxLength(200, { error: say.atMost200Characters })),
  label: z.string().check(z.maxLength(200, { error: say.atMost200Characters })),
  default: z.boolean(),
  wire,
})
export type OptionForm = z.infer<typeof option>

const setting = z.object({
  name: z
    .string()
    .check(meant.text, z.minLength(1, { error: say.enterAName }), z.maxLength(100, { error: say.atMost100Characters })),
  type: z.string(),
  tooltip: z.string().check(z.maxLength(300, { error: say.atMost300Characters })),
  required: z.boolean(),
  options: z.array(option).check(
    z.check((context) => {
      const issue = (message: string, path: (string | number)[]) =>
        context.issues.push({ code: 'custom', message, path, input: context.value })
      const values = context.value.map(({ value }) => value.trim())
      for (const [at, value] of values.entries()) {
        if (value === '') issue(say.optionNeedsValue(), [at, 'value'])
        else if (values.indexOf(value) < at) issue(say.valueTwice({ value }), [at, 'value'])
      }
      if (values.length > 0 && !context.value.some((row) => row.default)) issue(say.chooseTheDefault(), [0, 'value'])
      if (values.length === 0) issue(say.atLeastOneOption(), [])
    }),
  ),
  wire,
})
export type CustomSettingForm = z.infer<typeof setting>

export const customSettingsSchema = z.object({ settings: z.array(setting) })
export type CustomSettingsForm = z.infer<typeof customSettingsSchema>

export const mostSettings = 100

export const customSettingsLabels: SettingLabels = {
  custom_fields: say.customSettings,
  'custom_fields.*.name': say.name,
  'custom_fields.*.type': say.type,
  'custom_fields.*.tooltip': say.tooltip,
  'custom_fields.*.required': say.required,
  'custom_fields.*.options': say.options,
  'custom_fields.*.options.*.value': say.value,
  'custom_fields.*.options.*.label': say.label,
  'custom_fields.*.options.*.default': say.default,
}

/**
 * Whether a portal's custom settings have the shape that this page knows. TagoIO publishes none (contract 6.6); another
 * shape is shown raw and left alone.
 */
export const hasKnownShape = (fields: readonly unknown[]): boolean =>
  fields.every((row) => isObject(row) && typeof row['name'] === 'string' && isListOfObjects(row['options']))

const isListOfObjects = (list: unknown): list is Record<string, unknown>[] =>
  Array.isArray(list) && list.every(isObject)

export const blankOption = (first: boolean): OptionForm => ({ value: '', label: '', default: first, wire: {} })
export const blankSetting = (): CustomSettingForm => ({
  name: '',
  type: 'dropdown',
  tooltip: '',
  required: false,
  options: [blankOption(true)],
  wire: {},
})

export const toCustomSettingsForm = ({ custom_fields: fields }: RunSettings): CustomSettingsForm => ({
  settings: hasKnownShape(fields) ? fields.filter(isObject).map(toSetting) : [],
})

const toSetting = (row: Record<string, unknown>): CustomSettingForm => ({
  name: textIn(row, 'name'),
  type: textIn(row, 'type'),
  tooltip: textIn(row, 'tooltip'),
  required: flagIn(row, 'required'),
  options: isListOfObjects(row['options'])
    ? row['options'].map((one) => ({
        value: textIn(one, 'value'),
        label: textIn(one, 'label'),
        default: flagIn(one, 'default'),
        wire: one,
      }))
    : [],
  wire: row,
})

export function applyCustomSettings(settings: RunSettings, form: CustomSettingsForm): RunSettings {
  if (!hasKnownShape(settings.custom_fields)) return settings
  return {
    ...settings,
    custom_fields: form.settings.map(({ wire: row, options, ...typed }) => {
      const list = options.map(({ wire: stored, ...rest }) => layOver(stored, rest))
      return layOver(row, { ...typed, options: list })
    }),
  }
}

/** Values that users may have chosen and that would no longer be offered, by setting (contract 6.6). */
export function lostValues(before: RunSettings, after: RunSettings): { name: string; values: string[] }[] {
  const now = toCustomSettingsForm(after).settings
  return toCustomSettingsForm(before).settings.flatMap(({ name, options }) => {
    const kept = new Set(now.find((one) => one.name === name)?.options.map(({ value }) => value))
    const values = options.map(({ value }) => value).filter((value) => !kept.has(value))
    return values.length > 0 ? [{ name, values }] : []
  })
}
