import * as z from 'zod/mini'
import type { RunSettings } from '#api/run/run-settings.ts'
import { jsonProblem, jsonText } from '#components/form/fields/json-text.ts'
import { hasMasked, otherFields } from './other-fields.ts'

/** Key → its value as JSON, for the keys that can be edited. */
export const otherSchema = z.object({
  fields: z.record(
    z.string(),
    z.string().check(
      z.check((context) => {
        const problem = jsonProblem(context.value)
        if (problem !== undefined) context.issues.push({ code: 'custom', message: problem, input: context.value })
      }),
    ),
  ),
})
export type OtherForm = z.infer<typeof otherSchema>

export const editableKeys = (settings: RunSettings): string[] =>
  Object.entries(otherFields(settings).unknown)
    .filter(([key, value]) => !hasMasked(value) && !key.includes('.'))
    .map(([key]) => key)

export const toOtherForm = (settings: RunSettings): OtherForm => ({
  fields: Object.fromEntries(editableKeys(settings).map((key) => [key, jsonText(settings[key])])),
})

/** Invalid JSON changes nothing; the schema refuses it before a save anyway. */
export function applyOther(settings: RunSettings, { fields }: OtherForm): RunSettings {
  const valid = Object.entries(fields).filter(([, text]) => jsonProblem(text) === undefined)
  return { ...settings, ...Object.fromEntries(valid.map(([key, text]): [string, unknown] => [key, JSON.parse(text)])) }
}
