import { CopyButton } from './CopyButton.tsx'
import styles from './CopyField.module.css'

/** An identifier or another exact text with a copy button. `label` names it to screen readers. */
export function CopyField({ value, label }: { value: string; label: string }) {
  return (
    <span className={styles['field']}>
      <code className={styles['value']}>{value}</code>
      <CopyButton value={value} label={label} />
    </span>
  )
}
