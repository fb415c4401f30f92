import { Select } from '@mantine/core'
import { useController } from 'react-hook-form'
import '../../mantine-overlay-styles.ts'
import { fieldProps, type FieldProps } from './FieldLabel.tsx'

export interface SelectFieldProps extends FieldProps {
  options: readonly { value: string; label: string }[]
  /** Offers to choose nothing, which the form holds as an empty text. */
  clearable?: boolean
}

/** Mantine's select has no option for the empty text; ours may offer one. */
const emptyOption = 'portico:empty'

/** One of many, found by typing; only the first hundred that match are drawn. */
export function SelectField({ options, clearable = false, ...props }: SelectFieldProps) {
  const { field, fieldState } = useController<Record<string, string>>({ name: props.name })
  const offersEmpty = options.some(({ value }) => value === '')
  const held = field.value === '' && offersEmpty ? emptyOption : field.value
  return (
    <Select
      {...fieldProps(props, fieldState.error)}
      name={field.name}
      ref={field.ref}
      value={held === '' ? null : (held ?? null)}
      onChange={(value) => field.onChange(value === emptyOption ? '' : (value ?? ''))}
      onBlur={field.onBlur}
      data={options.map((option) => (option.value === '' ? { ...option, value: emptyOption } : option))}
      allowDeselect={clearable}
      limit={100}
      searchable
      clearable={clearable}
      clearButtonProps={{ 'aria-label': `Clear ${props.label.toLowerCase()}` }}
      nothingFoundMessage="Nothing matches"
      autoComplete="off"
      comboboxProps={{ transitionProps: { duration: 0 } }}
    />
  )
}
