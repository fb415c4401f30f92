import { useId } from 'react'
import type { Finding } from '#features/policies/findings.ts'
import { StatusBadge } from '#components/display/StatusBadge.tsx'
import { TextButton } from '#components/display/TextButton.tsx'
import classes from './editor.module.css'
import { FindingText } from './FindingText.tsx'

const badges = {
  inert: { tone: 'warn', label: 'Inert' },
  risk: { tone: 'warn', label: 'Look' },
  note: { tone: 'info', label: 'Note' },
} as const

interface FindingsProps {
  findings: readonly Finding[]
  /** What could not be read, so that nothing is said about it. */
  gaps: readonly string[]
  onRetry: () => void
}

/** What is worth knowing about the draft, those about one line with its number. */
export function PolicyFindings({ findings, gaps, onRetry }: FindingsProps) {
  const title = useId()
  return (
    <section className={classes.section} aria-labelledby={title}>
      <h2 id={title}>Findings</h2>
      {findings.length === 0 && <p className="text-help">Nothing stands out.</p>}
      <ul className={classes.findings}>
        {findings.map((finding) => {
          const { level, message, at } = finding
          const where = at ? `${at.list === 'targets' ? 'Target' : 'Permission'} ${at.index + 1}: ` : ''
          return (
            <li key={`${where}${message}`}>
              <StatusBadge tone={badges[level].tone}>{badges[level].label}</StatusBadge> {where}
              <FindingText finding={finding} />
            </li>
          )
        })}
      </ul>
      {gaps.length > 0 && (
        <p className={classes.warning}>
          Not checked, because they could not be read: {gaps.join(', ')}.{' '}
          <TextButton onClick={onRetry}>Retry</TextButton>
        </p>
      )}
    </section>
  )
}
