import { useId } from 'react'
import classes from './preview.module.css'

interface PreviewSwitchProps<Value extends string> {
  label: string
  options: readonly { value: Value; label: string }[]
  value: Value
  onChange: (value: Value) => void
}

/** Chooses one of a few options; arrow keys work as in any group of radio buttons. */
export function PreviewSwitch<Value extends string>({ label, options, value, onChange }: PreviewSwitchProps<Value>) {
  const name = useId()
  return (
    <div className={classes.switch} role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value} className={classes.choice}>
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  )
}
