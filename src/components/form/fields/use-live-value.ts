import { useWatch, type FieldValues, type Path, type PathValue } from 'react-hook-form'

/**
 * A list or an object of the form as it is now. `useWatch` alone gives the same object after a change inside it, and
 * React then draws nothing.
 */
export function useLiveValue<Values extends FieldValues, Name extends Path<Values>>(
  name: Name,
): PathValue<Values, Name> {
  return useWatch<Values, Name, undefined, PathValue<Values, Name>>({ name, compute: copy })
}

const copy = <Value>(value: Value): Value => structuredClone(value)
