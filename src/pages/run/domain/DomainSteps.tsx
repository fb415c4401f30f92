import { recordNames, type CustomDomain } from '#api/run/custom-domain.ts'
import { Icon } from '#components/display/Icon.tsx'
import classes from './domain.module.css'
import { say } from './messages/say.ts'

/** The progress of a domain: connected, how many records are right, live. */
export function DomainSteps({ domain }: { domain: CustomDomain }) {
  const right = domain.records.filter((record) => record.right).length
  const steps = [
    { label: say.connected(), done: true },
    { label: say.recordsRight({ right, all: recordNames.length }), done: domain.active },
    { label: say.certificateAndPortal(), done: domain.active },
  ]
  const now = steps.findIndex(({ done }) => !done)
  return (
    <ol className={classes.steps} aria-label={say.progress()}>
      {steps.map(({ label, done }, at) => (
        <li key={label} aria-current={at === now ? 'step' : undefined} className={classes.step}>
          <span className={classes.mark} data-done={done} aria-hidden>
            {done ? <Icon name="check" size={15} /> : at + 1}
          </span>
          {label}
          {done && <span className="visually-hidden"> {say.done()}</span>}
        </li>
      ))}
    </ol>
  )
}
