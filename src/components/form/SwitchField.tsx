import { Switch } from '@mantine/core'
import { useController } from 'react-hook-form'
import '../../mantine-overlay-styles.ts'
import type { FieldProps } from './FieldLabel.tsx'

/** On or off, for settings that act as a whole. */
export function SwitchField({ name, label, help }: FieldProps) {
  const { field, fieldState } = useController<Record<string, boolean>>({ name })
  return (
    <Switch
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
