import { useId } from 'react'
import { useController } from 'react-hook-form'
import classes from './fields.module.css'
import { keepFocus } from '../keep-focus.ts'

interface RadioFieldProps {
  name: string
  label: string
  options: readonly { value: string; label: string; help?: string }[]
  /** Shown as chosen while the value is none of the options. */
  fallback?: string
}

/** One of a few options, all visible, each with an explanation. */
export function RadioField({ name, label, options, fallback = '' }: RadioFieldProps) {
  const { field } = useController<Record<string, string>>({ name })
  const id = useId()
  const held = options.some(({ value }) => value === field.value) ? field.value : fallback
  return (
    <fieldset className={classes.radios}>
      <legend className={classes.label}>{label}</legend>
      {options.map((option, at) => (
        // An error of the field that loses the focus would move the choice from under the pointer, so a press does not
        // move the focus. A label is no control itself.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
        <label key={option.value} className={classes.radio} onMouseDown={keepFocus}>
          <input
            ref={at === 0 ? field.ref : undefined}
            type="radio"
            name={`${id}-${name}`}
            value={option.value}
            checked={option.value === held}
            onChange={() => field.onChange(option.value)}
            onBlur={field.onBlur}
          />
          <span>
            {option.label}
            {option.help && <span className={classes.radioHelp}>{option.help}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
