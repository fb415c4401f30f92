import { useWatch, type FieldValues } from 'react-hook-form'

/** All values of the form as they are now. Only who calls it is drawn again when one changes, not the whole form. */
export const useLiveValues = <Values extends FieldValues>(): Values =>
  useWatch<Values, Values, Values>({ compute: copy })

const copy = <Value>(value: Value): Value => structuredClone(value)
