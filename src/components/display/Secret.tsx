import { useState } from 'react'
import { visibleName } from '#lib/text/visible-text.ts'
import { CopyButton } from './CopyButton.tsx'
import { IconButton } from '../button/IconButton.tsx'
import styles from './CopyField.module.css'
import { say } from '../messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

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
          <span className="visually-hidden">{say.labelHidden({ label })}</span>
          <span aria-hidden>••••••••••••</span>
        </code>
      )}
      <IconButton
        icon={revealed ? 'eye-off' : 'eye'}
        label={revealed ? say.hideSecret({ label }) : say.revealSecret({ label })}
        title={revealed ? common.hide() : say.reveal()}
        onClick={() => setRevealed(!revealed)}
      />
      <CopyButton value={value} label={label} />
    </span>
  )
}
