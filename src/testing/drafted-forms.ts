import type { DraftedForm } from './drafted-form.ts'
import { otherForms } from './other-forms.ts'
import { settingsForms } from './settings-forms.ts'

/** Every form of the product that keeps drafts. */
export const draftedForms: readonly DraftedForm[] = [...settingsForms, ...otherForms]
