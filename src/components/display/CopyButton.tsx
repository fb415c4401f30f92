import { Icon, type IconName } from './Icon.tsx'
import { useCopied, type CopyOutcome } from './use-copied.ts'
import { visibleName } from '#lib/text/visible-text.ts'
import styles from './CopyField.module.css'

const icons: Record<CopyOutcome, IconName> = { idle: 'copy', copied: 'check', refused: 'alert-triangle' }
const titles: Record<CopyOutcome, string> = {
  idle: 'Copy',
  copied: 'Copied',
  refused: 'The browser refused to copy',
}

/** Copies `value`; `label` names what is copied: "User ID". */
export function CopyButton({ value, label }: { value: string; label: string }) {
  const { outcome, copy } = useCopied(label)
  return (
    <button
      type="button"
      className={styles['button']}
      data-outcome={outcome}
      aria-label={`Copy ${visibleName(label)}`}
      title={titles[outcome]}
      onClick={() => void copy(value)}
    >
      <Icon name={icons[outcome]} size={16} />
    </button>
  )
}
