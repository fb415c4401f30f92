import { useController } from 'react-hook-form'
import { fieldProps, type FieldProps } from './FieldLabel.tsx'
import type { PickOption } from '../pick/pick-options.ts'
import { Picker } from '../pick/Picker.tsx'
import { say } from '../messages/say.ts'

export interface SelectFieldProps extends FieldProps {
  options: readonly PickOption[]
  /** Offers to choose nothing, which the form holds as an empty text. */
  clearable?: boolean
}

/** An option for the empty text is offered like the others; the picker's own empty text means that nothing is chosen. */
const emptyOption = 'portico:empty'

/** One of many, found by typing; only the first hundred that match are drawn. */
export function SelectField({ options, clearable = false, ...props }: SelectFieldProps) {
  const { field, fieldState } = useController<Record<string, string>>({ name: props.name })
  const offersEmpty = options.some(({ value }) => value === '')
  const held = field.value ?? ''
  return (
    <Picker
      {...fieldProps(props, fieldState.error)}
      name={field.name}
      ref={field.ref}
      value={held === '' && offersEmpty ? emptyOption : held}
      onChange={(value) => field.onChange(value === emptyOption ? '' : value)}
      onBlur={field.onBlur}
      options={options.map((option) => (option.value === '' ? { ...option, value: emptyOption } : option))}
      clearable={clearable}
      clearLabel={say.clearLabel({ label: props.label.toLowerCase() })}
    />
  )
}
