import * as z from 'zod/mini'
import type { RunSettings } from '#api/run/run-settings.ts'
import { keepNull } from '../wire-fields.ts'

/** The one field of the tab. */
export const languagesSchema = z.object({ dictionary: z.string() })
export type LanguagesForm = z.infer<typeof languagesSchema>

export const toLanguagesForm = ({ dictionary }: RunSettings): LanguagesForm => ({ dictionary: dictionary ?? '' })
export const applyLanguages = (settings: RunSettings, { dictionary }: LanguagesForm): RunSettings => ({
  ...settings,
  // To have none is null on the wire; nothing is chosen by itself.
  dictionary: dictionary === '' && settings.dictionary ? null : keepNull(settings.dictionary, dictionary),
})
