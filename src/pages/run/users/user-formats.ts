import * as z from 'zod/mini'
import { say } from './messages/say.ts'

/** How a user's portal writes dates and numbers (contract 7.3, `options`); an empty text means the portal's default. */
export interface Formats {
  date_format: string
  time_format: string
  decimal_separator: string
  thousand_separator: string
}

export const formatFields = {
  date_format: z.string(),
  time_format: z.string(),
  decimal_separator: z.string(),
  thousand_separator: z.string(),
}

/** The two separators must differ, otherwise numbers would be ambiguous (contract 4.4). */
export const separatorsDiffer = z.refine<Formats>(
  ({ decimal_separator, thousand_separator }) => decimal_separator === '' || decimal_separator !== thousand_separator,
  { path: ['thousand_separator'], error: say.anotherSeparator },
)

export const formatLabels = () => ({
  date_format: say.dateFormat(),
  time_format: say.clock(),
  decimal_separator: say.decimalSeparator(),
  thousand_separator: say.thousandsSeparator(),
})

export const formatNames = ['date_format', 'time_format', 'decimal_separator', 'thousand_separator'] as const

/** Reads the formats in a user's `options`; other keys are ignored. */
export function formatsOf(options: unknown): Formats {
  const text = (name: (typeof formatNames)[number]) => {
    const value: unknown = typeof options === 'object' && options !== null ? Reflect.get(options, name) : undefined
    return typeof value === 'string' ? value : ''
  }
  return {
    date_format: text('date_format'),
    time_format: text('time_format'),
    decimal_separator: text('decimal_separator'),
    thousand_separator: text('thousand_separator'),
  }
}

/** `options` as stored, with these formats: the server replaces the whole object (contract 3). Empty ones are removed. */
export function withFormats(stored: unknown, formats: Partial<Formats>): Record<string, unknown> {
  const merged: Record<string, unknown> = typeof stored === 'object' && stored !== null ? { ...stored } : {}
  for (const name of formatNames) {
    const value = formats[name]
    if (value === '') delete merged[name]
    else if (value !== undefined) merged[name] = value
  }
  return merged
}
