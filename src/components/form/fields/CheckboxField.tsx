import { Checkbox } from '@mantine/core'
import { useController } from 'react-hook-form'
import '#theme/mantine-overlay-styles.ts'
import type { FieldProps } from './FieldLabel.tsx'

/** Yes or no. */
export function CheckboxField({ name, label, help }: FieldProps) {
  const { field, fieldState } = useController<Record<string, boolean>>({ name })
  return (
    <Checkbox
      ref={field.ref}
      name={field.name}
      label={label}
      description={help}
      error={fieldState.error?.message}
      checked={field.value ?? false}
      onChange={(event) => field.onChange(event.currentTarget.checked)}
      onBlur={field.onBlur}
    />
  )
}
