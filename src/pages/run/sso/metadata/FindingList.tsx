import { StatusBadge, type StatusTone } from '#components/display/StatusBadge.tsx'
import type { MetadataFinding, MetadataLevel } from './finding.ts'
import styles from '../guide/steps.module.css'
import { say } from './messages/say.ts'

const badges: Record<MetadataLevel, { tone: StatusTone; label: string }> = {
  stop: {
    tone: 'bad',
    get label() {
      return say.stop()
    },
  },
  risk: {
    tone: 'warn',
    get label() {
      return say.risk()
    },
  },
  warn: {
    tone: 'info',
    get label() {
      return say.look()
    },
  },
  ok: {
    tone: 'ok',
    get label() {
      return say.good()
    },
  },
}

/** The findings of a check, each with its severity. */
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
