import { TextInput } from '@mantine/core'
import type { HTMLInputAutoCompleteAttribute } from 'react'
import { useController } from 'react-hook-form'
import '#theme/mantine-overlay-styles.ts'
import { fieldProps, type FieldProps } from './FieldLabel.tsx'

export interface TextFieldProps extends FieldProps {
  type?: 'text' | 'email' | 'tel' | 'url' | 'date'
  autoComplete?: HTMLInputAutoCompleteAttribute
  inputMode?: 'numeric' | 'text'
  /** The field a dialog or a step begins with. */
  first?: boolean
  /** For addresses and other texts that are read letter by letter. */
  mono?: boolean
}

/** One line of text. */
export function TextField({
  type = 'text',
  autoComplete = 'off',
  inputMode,
  first,
  mono = false,
  ...props
}: TextFieldProps) {
  const { field, fieldState } = useController<Record<string, string>>({ name: props.name })
  return (
    <TextInput
      {...fieldProps(props, fieldState.error)}
      {...field}
      type={type}
      autoComplete={autoComplete}
      inputMode={inputMode}
      spellCheck={type === 'text' ? undefined : false}
      {...(mono ? { styles: { input: { fontFamily: 'var(--portico-mono)', fontSize: 13 } } } : {})}
      data-autofocus={first || undefined}
    />
  )
}
