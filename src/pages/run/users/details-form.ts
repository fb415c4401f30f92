import * as z from 'zod/mini'
import type { RunUser, RunUserChanges } from '#api/run/run-users.ts'
import { name, optionalText, phone, timezone, userLabels } from './user-fields.ts'
import {
  formatFields,
  formatLabels,
  formatNames,
  formatsOf,
  separatorsDiffer,
  withFormats,
  type Formats,
} from './user-formats.ts'

export const detailsSchema = z
  .object({ name, company: optionalText, phone, timezone, language: optionalText, ...formatFields })
  .check(separatorsDiffer)
export type Details = z.infer<typeof detailsSchema>

export const detailsLabels = () => ({ ...userLabels(), ...formatLabels() })

/** The only place where nullable wire fields become empty texts. */
export function toDetails(user: RunUser): Details {
  return {
    name: user.name,
    company: user.company ?? '',
    phone: user.phone ?? '',
    timezone: user.timezone ?? '',
    language: user.language ?? '',
    ...formatsOf(user.options),
  }
}

/** What a save sends: the changed fields, and if a format changed, all options merged into the stored ones. */
export function toUserChanges(changes: Partial<Details>, stored: unknown): RunUserChanges {
  const { date_format, time_format, decimal_separator, thousand_separator, ...plain } = changes
  const formats = defined({ date_format, time_format, decimal_separator, thousand_separator })
  return formatNames.some((one) => formats[one] !== undefined)
    ? { ...plain, options: withFormats(stored, formats) }
    : plain
}

/** Only the changed formats. */
function defined(formats: { [Name in keyof Formats]: string | undefined }): Partial<Formats> {
  return Object.fromEntries(Object.entries(formats).filter(([, value]) => value !== undefined))
}
