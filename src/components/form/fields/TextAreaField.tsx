import { Textarea } from '@mantine/core'
import { useController } from 'react-hook-form'
import '#theme/mantine-overlay-styles.ts'
import { fieldProps, type FieldProps } from './FieldLabel.tsx'

/** What a text area adds to a field: its height, and whether a dialog opens with the cursor in it. */
export interface TextAreaFieldProps extends FieldProps {
  rows?: number
  startsHere?: boolean
}

/** Several lines of text. */
export function TextAreaField({ rows = 4, startsHere = false, ...props }: TextAreaFieldProps) {
  const { field, fieldState } = useController<Record<string, string>>({ name: props.name })
  return (
    <Textarea
      {...fieldProps(props, fieldState.error)}
      {...field}
      rows={rows}
      autoComplete="off"
      data-autofocus={startsHere || undefined}
    />
  )
}
