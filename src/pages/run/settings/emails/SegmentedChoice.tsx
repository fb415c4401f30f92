import styles from './emails.module.css'

interface SegmentedChoiceProps<Value extends string> {
  label: string
  options: readonly { value: Value; label: string }[]
  value: Value
  onChoose: (value: Value) => void
}

/** One of two or three, side by side. */
export function SegmentedChoice<Value extends string>({
  label,
  options,
  value,
  onChoose,
}: SegmentedChoiceProps<Value>) {
  return (
    <span className={styles.segments} role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          className={styles.segment}
          aria-pressed={option.value === value}
          onClick={() => onChoose(option.value)}
        >
          {option.label}
        </button>
      ))}
    </span>
  )
}
