import * as z from 'zod/mini'
import type { RunSettings } from '#api/run/run-settings.ts'
import { keepNull } from '../wire-fields.ts'

/** The tab's only field. */
export const languagesSchema = z.object({ dictionary: z.string() })
export type LanguagesForm = z.infer<typeof languagesSchema>

export const toLanguagesForm = ({ dictionary }: RunSettings): LanguagesForm => ({ dictionary: dictionary ?? '' })
export const applyLanguages = (settings: RunSettings, { dictionary }: LanguagesForm): RunSettings => ({
  ...settings,
  // "None" is null on the wire; no dictionary is chosen automatically.
  dictionary: dictionary === '' && settings.dictionary ? null : keepNull(settings.dictionary, dictionary),
})
