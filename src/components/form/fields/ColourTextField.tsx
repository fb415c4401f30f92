import { TextInput } from '@mantine/core'
import { useController } from 'react-hook-form'
import '#theme/mantine-overlay-styles.ts'
import classes from './ColourTextField.module.css'
import { fieldProps, type FieldProps } from './FieldLabel.tsx'
import { say } from '../messages/say.ts'

/** A colour as a person writes it, in any syntax of CSS, with a sample of it. */
export function ColourTextField(props: FieldProps) {
  const { field, fieldState } = useController<Record<string, string>>({ name: props.name })
  const value = (field.value ?? '').trim()
  const known = value !== '' && CSS.supports('color', value)
  return (
    <TextInput
      {...fieldProps(props, fieldState.error)}
      {...field}
      autoComplete="off"
      spellCheck={false}
      leftSection={<span className={classes.sample} style={known ? { backgroundColor: value } : {}} aria-hidden />}
      rightSectionWidth={120}
      rightSection={value === '' || known ? null : <span className={classes.unknown}>{say.noColour()}</span>}
    />
  )
}
