import { StatusBadge, type StatusTone } from '#components/display/StatusBadge.tsx'
import type { MetadataFinding, MetadataLevel } from './finding.ts'
import styles from '../guide/steps.module.css'

const badges: Record<MetadataLevel, { tone: StatusTone; label: string }> = {
  stop: { tone: 'bad', label: 'Stop' },
  risk: { tone: 'warn', label: 'Risk' },
  warn: { tone: 'info', label: 'Look' },
  ok: { tone: 'ok', label: 'Good' },
}

/** What a check found, each with how much it weighs. */
export function FindingList({ findings, label }: { findings: readonly MetadataFinding[]; label: string }) {
  return (
    <ul className={styles['findings']} aria-label={label}>
      {findings.map(({ code, level, title, detail }) => (
        <li key={`${code} ${title}`} className={styles['finding']}>
          <span>
            <StatusBadge tone={badges[level].tone}>{badges[level].label}</StatusBadge>
          </span>
          <div>
            {title}
            {detail && <p>{detail}</p>}
          </div>
        </li>
      ))}
    </ul>
  )
}
