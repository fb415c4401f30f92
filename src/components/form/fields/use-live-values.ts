import { useWatch, type FieldValues } from 'react-hook-form'

/** All values of the form as they are now. Only who calls it is drawn again when one changes, not the whole form. */
// The caller names the form's type, as with the hooks of react-hook-form itself.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
export const useLiveValues = <Values extends FieldValues>(): Values =>
  useWatch<Values, Values, Values>({ compute: copy })

const copy = <Value>(value: Value): Value => structuredClone(value)
