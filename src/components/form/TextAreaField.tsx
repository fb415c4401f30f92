import { Textarea } from '@mantine/core'
import { useController } from 'react-hook-form'
import '../../mantine-overlay-styles.ts'
import { fieldProps, type FieldProps } from './FieldLabel.tsx'

/** Several lines of text; `rows` is its height. */
export function TextAreaField({ rows = 4, ...props }: FieldProps & { rows?: number }) {
  const { field, fieldState } = useController<Record<string, string>>({ name: props.name })
  return (
    <Textarea
      {...fieldProps(props, fieldState.error)}
      {...field}
      rows={rows}
      autoComplete="off"
      spellCheck={false}
      data-autofocus
    />
  )
}
