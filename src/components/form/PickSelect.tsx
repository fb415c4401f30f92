import { Select } from '@mantine/core'
import type { FocusEvent } from 'react'
import '../../mantine-overlay-styles.ts'

export interface PickSelectProps {
  label: string
  /** The label is for screen readers alone, where the words around the control say the same. */
  hideLabel?: boolean
  /** An empty text where nothing is chosen. */
  value: string
  options: readonly { value: string; label: string }[]
  onChange: (value: string) => void
  onBlur?: (event: FocusEvent) => void
  placeholder?: string
  invalid?: boolean
  disabled?: boolean
}

/** One of many, found by typing, outside of a form’s fields. A value that is not among the options shows as itself. */
export function PickSelect(props: PickSelectProps) {
  const { label, hideLabel = false, value, options, onChange, onBlur, placeholder, invalid, disabled } = props
  const missing = value !== '' && !options.some((option) => option.value === value)
  return (
    <Select
      {...(hideLabel ? { 'aria-label': label } : { label })}
      data={missing ? [...options, { value, label: value }] : [...options]}
      value={value === '' ? null : value}
      onChange={(next) => onChange(next ?? '')}
      {...(onBlur ? { onBlur } : {})}
      placeholder={placeholder}
      error={invalid ?? false}
      disabled={disabled ?? false}
      allowDeselect={false}
      limit={100}
      searchable
      nothingFoundMessage="Nothing matches"
      autoComplete="off"
      comboboxProps={{ transitionProps: { duration: 0 } }}
    />
  )
}
