import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Icon } from '#components/display/Icon.tsx'
import { Sentence, type SentencePiece } from './Sentence.tsx'
import classes from './Verdict.module.css'
import { visibleName } from '#lib/text/visible-text.ts'
import { say } from './messages/say.ts'

interface VerdictReason {
  /** Name of the policy that decides, and its page; without an address it is the one on this page. */
  name: string
  to?: string | undefined
  /** From 1. */
  line: number
  sentence: readonly SentencePiece[]
}

export interface VerdictProps {
  tone: 'ok' | 'bad' | 'warn' | 'mute'
  title: string
  reasons: readonly VerdictReason[]
  children?: ReactNode
}

const icons = { ok: 'check', bad: 'x', warn: 'alert-triangle', mute: 'minus' } as const

/**
 * The answer to a question that was just asked: the verdict, and the lines that decide it. Announced when it changes.
 */
export function VerdictView({ tone, title, reasons, children }: VerdictProps) {
  return (
    <div role="status" aria-label={say.answer()} className={`${classes.box ?? ''} ${classes[tone] ?? ''}`}>
      <p className={classes.title}>
        <Icon name={icons[tone]} size={16} /> {title}
      </p>
      <div className={classes.why}>
        {reasons.map(({ name, to, line, sentence }) => (
          <p key={`${to} ${line}`}>
            {say.lineOf({
              line,
              policy:
                to === undefined ? <strong>{visibleName(name)}</strong> : <Link to={to}>{visibleName(name)}</Link>,
              sentence: <Sentence pieces={sentence} />,
            })}
          </p>
        ))}
        {children}
      </div>
    </div>
  )
}
