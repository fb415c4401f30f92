import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'
import styles from './StatusBadge.module.css'

export type StatusTone = 'ok' | 'warn' | 'bad' | 'info' | 'mute'

const toneIcons: Record<StatusTone, IconName | undefined> = {
  ok: 'check',
  warn: 'alert-triangle',
  bad: 'alert-triangle',
  info: 'info',
  mute: undefined,
}

/** A state in words, with a colour and an icon that repeat it: never colour alone. */
export function StatusBadge({ tone, icon, children }: { tone: StatusTone; icon?: IconName; children: ReactNode }) {
  const name = icon ?? toneIcons[tone]
  return (
    <span className={`${styles['badge'] ?? ''} ${styles[tone] ?? ''}`}>
      {name === undefined ? null : <Icon name={name} size={13} />}
      {children}
    </span>
  )
}
