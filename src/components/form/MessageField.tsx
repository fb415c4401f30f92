import { Textarea } from '@mantine/core'
import { useController } from 'react-hook-form'
import '../../mantine-overlay-styles.ts'
import { fieldProps, type FieldProps } from './FieldLabel.tsx'

/** Text of several lines. */
export function MessageField({ rows = 4, ...props }: FieldProps & { rows?: number }) {
  const { field, fieldState } = useController<Record<string, string>>({ name: props.name })
  return <Textarea {...fieldProps(props, fieldState.error)} {...field} rows={rows} autoComplete="off" />
}
