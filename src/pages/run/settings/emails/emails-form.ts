import * as z from 'zod/mini'
import { isObject } from '#lib/json.ts'
import { longestBody, templatesWithErrors } from '#features/mails/mail-template-errors.ts'
import type { RunSettings } from '#api/run/run-settings.ts'
import type { SettingLabels } from '../describe-settings.ts'
import { textIn, layOver } from '../wire-fields.ts'
import { systemTemplates } from './system-templates.ts'
import { keyProblem } from './template-lint.ts'
import { say } from './messages/say.ts'

const template = z.object({
  key: z.string(),
  subject: z.string().check(z.maxLength(500, { error: say.atMost500Characters })),
  value: z.string().check(z.maxLength(longestBody, { error: say.bodyTooLong })),
  /** Whether the portal has its own text: without one, TagoIO's default is sent (contract 6.7). */
  own: z.boolean(),
  /** The stored template: parts that this form does not know are kept. */
  wire: z.record(z.string(), z.unknown()),
})
export type TemplateForm = z.infer<typeof template>

export const emailsSchema = z.object({ templates: z.array(template) })
export type EmailsForm = z.infer<typeof emailsSchema>

export const emailsLabels: SettingLabels = {
  email_templates: say.emails,
  ...Object.fromEntries(systemTemplates.map((one) => [`email_templates.${one.key}`, () => one.label])),
  'email_templates.*.subject': say.subject,
  'email_templates.*.value': say.text,
}

/** The system's four first, in their order, then the others by key. */
export function toEmailsForm({ email_templates: stored }: RunSettings): EmailsForm {
  const read = (key: string): TemplateForm => {
    const wire = stored[key]
    return isObject(wire)
      ? { key, subject: textIn(wire, 'subject'), value: textIn(wire, 'value'), own: true, wire }
      : { key, subject: '', value: '', own: false, wire: {} }
  }
  const system = systemTemplates.map(({ key }) => key)
  const custom = Object.keys(stored).filter((key) => !system.includes(key) && isObject(stored[key]))
  return { templates: [...system, ...custom.toSorted()].map(read) }
}

/** The map in the server's order. Entries that are no templates stay; removed templates are left out (contract 6.7). */
export function applyEmails(settings: RunSettings, { templates }: EmailsForm): RunSettings {
  const stored = settings.email_templates
  const own = new Map(templates.filter((row) => row.own).map((row) => [row.key, row]))
  const kept = Object.entries(stored).flatMap(([key, wire]): [string, unknown][] => {
    const row = own.get(key)
    own.delete(key)
    if (!isObject(wire)) return [[key, wire]]
    return row ? [[key, layOver(wire, { subject: row.subject, value: row.value })]] : []
  })
  const added = [...own.values()].map(({ key, subject, value }): [string, unknown] => [key, { subject, value }])
  return { ...settings, email_templates: Object.fromEntries([...kept, ...added]) }
}

/** Keys that a save would delete: scripts that use them fail (contract 6.7). */
export function lostTemplates(before: RunSettings, after: RunSettings): string[] {
  const system = new Set(systemTemplates.map(({ key }) => key))
  return Object.keys(before.email_templates).filter(
    (key) => !system.has(key) && !Object.hasOwn(after.email_templates, key),
  )
}

/** Templates that would have new errors after a save, so that their mails could not serve their purpose. */
export function brokenTemplates(before: RunSettings, after: RunSettings): { key: string; errors: string[] }[] {
  const known = new Map(templatesWithErrors(before.email_templates).map(({ key, errors }) => [key, errors]))
  return templatesWithErrors(after.email_templates).flatMap(({ key, errors }) => {
    const fresh = errors.filter((error) => !known.get(key)?.includes(error))
    return fresh.length === 0 ? [] : [{ key, errors: fresh }]
  })
}

/** An unused key for a copy or a new template. */
export function freeKey(wanted: string, taken: readonly string[]): string {
  for (let at = 1; ; at += 1) {
    const key = at === 1 ? wanted : `${wanted}_${at}`
    if (keyProblem(key, taken) === undefined) return key
  }
}
