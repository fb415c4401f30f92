import type { ReactNode } from 'react'
import { Icon } from '#components/display/Icon.tsx'
import { StatusBadge, type StatusTone } from '#components/display/StatusBadge.tsx'
import classes from './steps.module.css'
import { say } from './messages/say.ts'

/** The state of a step, in words and with their tone. */
export interface StepState {
  tone: StatusTone
  message: string
}

interface StepSectionProps {
  number: number
  id: string
  title: string
  state: StepState | undefined
  open: boolean
  onToggle: () => void
  children: ReactNode
}

/** One step of the guide. The entries of a closed step stay in the form, so nothing is lost by leaving it. */
export function StepSection({ number, id, title, state, open, onToggle, children }: StepSectionProps) {
  return (
    <li className={classes.step}>
      <h2 id={`step-${id}`}>
        <button type="button" className={classes.open} aria-expanded={open} onClick={onToggle}>
          <span className={classes.number} aria-hidden>
            {number}
          </span>
          <span className={classes.title}>
            <span className="visually-hidden">{say.stepNumber({ number })} </span>
            {title}
          </span>
          {state && <StatusBadge tone={state.tone}>{state.message}</StatusBadge>}
          <Icon name="chevron-down" size={16} />
        </button>
      </h2>
      {open && (
        <div className={classes.content} role="group" aria-labelledby={`step-${id}`}>
          {children}
        </div>
      )}
    </li>
  )
}
