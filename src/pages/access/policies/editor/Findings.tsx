import { useId } from 'react'
import type { Finding } from '#features/policies/findings.ts'
import { StatusBadge } from '#components/display/StatusBadge.tsx'
import { TextButton } from '#components/display/TextButton.tsx'
import classes from './editor.module.css'
import { FindingText } from './FindingText.tsx'
import { listInWords } from '#lib/words/list-in-words.ts'
import { say as sayPolicies } from '../messages/say.ts'
import { say } from './messages/say.ts'

const badges = {
  inert: {
    tone: 'warn',
    get label() {
      return say.inert()
    },
  },
  risk: {
    tone: 'warn',
    get label() {
      return say.look()
    },
  },
  note: {
    tone: 'info',
    get label() {
      return say.note()
    },
  },
} as const

interface FindingsProps {
  findings: readonly Finding[]
  /** What could not be read, so that nothing is found about it. */
  gaps: readonly string[]
  onRetry: () => void
}

/** The findings about the draft, each with the number of its line. */
export function PolicyFindings({ findings, gaps, onRetry }: FindingsProps) {
  const title = useId()
  return (
    <section className={classes.section} aria-labelledby={title}>
      <h2 id={title}>{sayPolicies.findings()}</h2>
      {findings.length === 0 && <p className="text-help">{say.nothingStandsOut()}</p>}
      <ul className={classes.findings}>
        {findings.map((finding) => {
          const { level, message, at } = finding
          const where = at ? `${(at.list === 'targets' ? say.targetAt : say.permissionAt)({ at: at.index + 1 })}: ` : ''
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
          {say.notChecked({
            gaps: listInWords(gaps, 'unit'),
            button: (inside) => <TextButton onClick={onRetry}>{inside}</TextButton>,
          })}
        </p>
      )}
    </section>
  )
}
