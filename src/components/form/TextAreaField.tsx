import { Textarea } from '@mantine/core'
import { useController } from 'react-hook-form'
import '../../mantine-overlay-styles.ts'
import { fieldProps, type FieldProps } from './FieldLabel.tsx'

/** Several lines of text. */
export function TextAreaField(props: FieldProps) {
  const { field, fieldState } = useController<Record<string, string>>({ name: props.name })
  return <Textarea {...fieldProps(props, fieldState.error)} {...field} rows={5} autoComplete="off" />
}
