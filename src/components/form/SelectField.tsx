import { Select } from '@mantine/core'
import { useController } from 'react-hook-form'
import '../../mantine-overlay-styles.ts'
import { fieldProps, type FieldProps } from './FieldLabel.tsx'

export interface SelectFieldProps extends FieldProps {
  options: readonly { value: string; label: string }[]
  /** Offers to choose nothing, which the form holds as an empty text. */
  clearable?: boolean
}

/** One of many, found by typing; only the first hundred that match are drawn. */
export function SelectField({ options, clearable = false, ...props }: SelectFieldProps) {
  const { field, fieldState } = useController<Record<string, string>>({ name: props.name })
  return (
    <Select
      {...fieldProps(props, fieldState.error)}
      name={field.name}
      ref={field.ref}
      value={field.value === '' ? null : (field.value ?? null)}
      onChange={(value) => field.onChange(value ?? '')}
      onBlur={field.onBlur}
      data={[...options]}
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
