import * as z from 'zod/mini'
import { isObject } from '#lib/json.ts'
import type { RunSettings } from '#api/run/run-settings.ts'
import { isFollowable } from '../is-followable.ts'
import type { SettingLabels } from '../describe-settings.ts'
import { flagIn, keepNull, layOver, rowsIn, textIn, trimTyped } from '../wire-fields.ts'
import { say } from './messages/say.ts'

/** A user has at most 30 tags, and each field becomes one (contract 6.5). */
export const mostFields = 30
export const mostSignInButtons = 50

const wire = z.record(z.string(), z.unknown())
const field = z.object({
  name: z.string().check(
    z.maxLength(100, { error: say.atMost100Characters }),
    z.refine((name) => !/^_delet(e|ion)_protection_?$/.test(name.trim()), {
      error: say.keyProtects,
    }),
  ),
  placeholder: z.string().check(z.maxLength(200, { error: say.atMost200Characters })),
  required: z.boolean(),
  type: z.string(),
  wire,
})
export type FieldForm = z.infer<typeof field>

const link = z.object({
  label: z.string().check(z.maxLength(200, { error: say.atMost200Characters })),
  url: z.string().check(
    z.refine((url) => url.trim() === '' || isFollowable(url), {
      error: say.notFollowable,
    }),
  ),
  wire,
})
export type LinkForm = z.infer<typeof link>

const isBlankField = ({ name, placeholder }: FieldForm) => name.trim() === '' && placeholder.trim() === ''
const isBlankLink = ({ label, url }: LinkForm) => label.trim() === '' && url.trim() === ''

export const signUpSchema = z.object({
  signup_method: z.string(),
  fields: z.array(field).check(
    z.check((context) => {
      const names = context.value.map(({ name }) => name.trim())
      for (const [at, row] of context.value.entries()) {
        const name = names[at] ?? ''
        const issue = (message: string) =>
          context.issues.push({ code: 'custom', message, path: [at, 'name'], input: context.value })
        if (name === '' && !isBlankField(row)) issue(say.fieldNeedsKey())
        else if (name !== '' && names.indexOf(name) < at) issue(say.keyTwice({ name }))
      }
    }),
  ),
  links: z.array(link).check(
    z.check((context) => {
      for (const [at, row] of context.value.entries()) {
        if (isBlankLink(row) || (row.label.trim() !== '' && row.url.trim() !== '')) continue
        const part = row.label.trim() === '' ? 'label' : 'url'
        const message = part === 'label' ? say.linkNeedsLabel() : say.linkNeedsAddress()
        context.issues.push({ code: 'custom', message, path: [at, part], input: context.value })
      }
    }),
  ),
})
export type SignUpForm = z.infer<typeof signUpSchema>

export const signUpLabels: SettingLabels = {
  signup_method: say.whoCanSignUp,
  signup_fields: say.signUpFields,
  'signup_fields.*.name': say.key,
  'signup_fields.*.placeholder': say.placeholder,
  'signup_fields.*.required': say.required,
  'signup_fields.*.type': say.kind,
  signin_buttons: say.signInLinks,
  'signin_buttons.*.label': say.label,
  'signin_buttons.*.url': say.address,
}

export const blankField = (): FieldForm => ({ name: '', placeholder: '', required: false, type: 'text', wire: {} })
export const blankLink = (): LinkForm => ({ label: '', url: '', wire: {} })

export const toSignUpForm = (settings: RunSettings): SignUpForm => ({
  signup_method: settings.signup_method ?? '',
  fields: rowsIn(settings.signup_fields).map((row) => ({
    name: textIn(row, 'name'),
    placeholder: textIn(row, 'placeholder'),
    required: flagIn(row, 'required'),
    type: textIn(row, 'type'),
    wire: row,
  })),
  links: rowsIn(settings.signin_buttons).map((row) => ({
    label: textIn(row, 'label'),
    url: textIn(row, 'url'),
    wire: row,
  })),
})

/** Whether a row that looks empty in the form holds other values on the server; then it is kept. */
const holdsOther = (row: Record<string, unknown>, keys: readonly string[]) =>
  Object.keys(row).length > 0 &&
  keys.every((key) => textIn(row, key).trim() === '') &&
  keys.some((key) => typeof row[key] !== 'string')

/** Blank rows are not sent (regression class R3); stored entries of unknown shape come after the others. */
export function applySignUp(settings: RunSettings, form: SignUpForm): RunSettings {
  const odd = (list: readonly unknown[]) => list.filter((row) => !isObject(row))
  return {
    ...settings,
    signup_method: keepNull(settings.signup_method, form.signup_method),
    signup_fields: [
      ...form.fields
        .filter((row) => !isBlankField(row) || holdsOther(row.wire, ['name', 'placeholder']))
        .map(({ wire: row, name, ...rest }) => layOver(row, { ...rest, name: trimTyped(row['name'], name) })),
      ...odd(settings.signup_fields),
    ],
    signin_buttons: [
      ...form.links
        .filter((row) => !isBlankLink(row) || holdsOther(row.wire, ['label', 'url']))
        .map(({ wire: row, label, url }) =>
          layOver(Object.keys(row).length === 0 ? { type: 'link' } : row, {
            label: trimTyped(row['label'], label),
            url: trimTyped(row['url'], url),
          }),
        ),
      ...odd(settings.signin_buttons),
    ],
  }
}
