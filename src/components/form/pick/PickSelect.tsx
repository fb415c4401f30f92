import type { FocusEvent } from 'react'
import type { PickOption } from './pick-options.ts'
import { Picker } from './Picker.tsx'

export interface PickSelectProps {
  label: string
  /** The label is for screen readers alone, where the words around the control say the same. */
  hideLabel?: boolean
  /** An empty text where nothing is chosen. */
  value: string
  options: readonly PickOption[]
  onChange: (value: string) => void
  onBlur?: (event: FocusEvent) => void
  placeholder?: string
  invalid?: boolean
  disabled?: boolean
}

/** One of many, found by typing, outside of a form’s fields. A value that is not among the options shows as itself. */
export function PickSelect({ label, hideLabel = false, invalid = false, ...props }: PickSelectProps) {
  return <Picker {...props} {...(hideLabel ? { 'aria-label': label } : { label })} error={invalid} />
}
