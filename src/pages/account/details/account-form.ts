import * as z from 'zod/mini'
import { meant } from '#components/form/fields/pasted.ts'
import type { Account, AccountChanges } from '#api/account/account.ts'
import { readNumberStyle } from '#lib/number-style.ts'
import { say } from './messages/say.ts'

/** The form of the account's details (contract 4.4). */
export const accountSchema = z
  .object({
    name: z
      .string()
      .check(
        meant.text,
        z.minLength(1, { error: say.enterYourName }),
        z.maxLength(100, { error: say.atMost100Characters }),
      ),
    company: z.string().check(meant.text, z.maxLength(200, { error: say.atMost200Characters })),
    phone: z.string().check(z.trim(), z.regex(/^$|^\+[1-9][\d ()-]{5,20}$/, { error: say.phoneWrong })),
    language: z.string(),
    timezone: z.string().check(z.minLength(1, { error: say.chooseATimeZone })),
    date_format: z.string(),
    time_format: z.string(),
    decimal_separator: z.string(),
    thousand_separator: z.string(),
    show_last_updated_at: z.string(),
    newsletter: z.boolean(),
  })
  .check(
    z.refine((form) => form.decimal_separator !== form.thousand_separator, {
      path: ['thousand_separator'],
      error: say.separatorsEqual,
    }),
  )
export type AccountForm = z.infer<typeof accountSchema>

export const accountLabels: Record<keyof AccountForm, string> = {
  get name() {
    return say.name()
  },
  get company() {
    return say.company()
  },
  get phone() {
    return say.phone()
  },
  get language() {
    return say.language()
  },
  get timezone() {
    return say.timeZone()
  },
  get date_format() {
    return say.dateFormat()
  },
  get time_format() {
    return say.clock()
  },
  get decimal_separator() {
    return say.decimalSeparator()
  },
  get thousand_separator() {
    return say.thousandsSeparator()
  },
  get show_last_updated_at() {
    return say.lastUpdateOfDashboards()
  },
  get newsletter() {
    return say.newsletter()
  },
}

const optionNames = [
  'date_format',
  'time_format',
  'decimal_separator',
  'thousand_separator',
  'show_last_updated_at',
] as const

/** The account as the form holds it: separators corrected (regression class R8), the rest as it is stored. */
export function toAccountForm(account: Account): AccountForm {
  const { options } = account
  const { decimal, thousand } = readNumberStyle(options.decimal_separator, options.thousand_separator)
  return {
    name: account.name,
    company: account.company ?? '',
    phone: account.phone ?? '',
    language: account.language ?? '',
    timezone: account.timezone ?? '',
    date_format: options.date_format ?? 'YYYY-MM-DD',
    time_format: options.time_format ?? '24',
    decimal_separator: decimal,
    thousand_separator: thousand,
    show_last_updated_at: options.show_last_updated_at ?? 'footer',
    newsletter: account.newsletter ?? false,
  }
}

/** Whether a save must send the options, and so needs all stored ones. */
const changesOptions = (changes: Partial<AccountForm>): boolean =>
  optionNames.some((option) => changes[option] !== undefined)

/**
 * What a save sends: the fields that changed. When a format changed, all stored options are sent along, because the
 * server replaces the whole object, and both separators as the form shows them, because a stored pair may be unusable.
 */
export function toAccountChanges(
  changes: Partial<AccountForm>,
  form: AccountForm,
  stored: Account['options'],
): AccountChanges {
  const plain: AccountChanges = {}
  const { name, company, phone, language, timezone, newsletter } = changes
  if (name !== undefined) plain.name = name
  if (company !== undefined) plain.company = company
  if (phone !== undefined) plain.phone = phone === '' ? null : phone
  if (language !== undefined) plain.language = language
  if (timezone !== undefined) plain.timezone = timezone
  if (newsletter !== undefined) plain.newsletter = newsletter
  if (!changesOptions(changes)) return plain
  const changed = optionNames.filter((option) => changes[option] !== undefined)
  const separators = { decimal_separator: form.decimal_separator, thousand_separator: form.thousand_separator }
  return {
    ...plain,
    options: {
      ...known(stored),
      ...Object.fromEntries(changed.map((option) => [option, form[option]])),
      ...separators,
    },
  }
}

/** Without the nulls that reading made of absent values: the server does not accept them there. */
const known = (stored: Account['options']) =>
  Object.fromEntries(Object.entries(stored).filter(([, value]) => value !== null && value !== undefined))
