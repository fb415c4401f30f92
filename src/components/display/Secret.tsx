import { useState } from 'react'
import { visibleName } from '#lib/text/visible-text.ts'
import { CopyButton } from './CopyButton.tsx'
import { Icon } from './Icon.tsx'
import styles from './CopyField.module.css'

/** A secret: masked until revealed on purpose, copied without revealing. Its length does not show while masked. */
export function Secret({ value, label: given }: { value: string; label: string }) {
  const label = visibleName(given)
  const [revealed, setRevealed] = useState(false)
  return (
    <span className={styles['field']}>
      {revealed ? (
        <code className={styles['value']}>{value}</code>
      ) : (
        <code className={styles['value']}>
          <span className="visually-hidden">{label}, hidden</span>
          <span aria-hidden>••••••••••••</span>
        </code>
      )}
      <button
        type="button"
        className={styles['button']}
        aria-label={`${revealed ? 'Hide' : 'Reveal'} ${label}`}
        title={revealed ? 'Hide' : 'Reveal'}
        onClick={() => setRevealed(!revealed)}
      >
        <Icon name={revealed ? 'eye-off' : 'eye'} size={16} />
      </button>
      <CopyButton value={value} label={label} />
    </span>
  )
}
