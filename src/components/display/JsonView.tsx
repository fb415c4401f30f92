import { CopyButton } from './CopyButton.tsx'
import classes from './JsonView.module.css'

/** A value as JSON, to read and to copy. A long one scrolls by keyboard, too. */
export function JsonView({ value, label }: { value: unknown; label: string }) {
  const text = JSON.stringify(value, null, 2) ?? 'undefined'
  return (
    <div className={classes.box}>
      {/* A region that scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className={classes.text} tabIndex={0} role="group" aria-label={label}>
        {text}
      </pre>
      <span className={classes.copy}>
        <CopyButton value={text} label={label} />
      </span>
    </div>
  )
}
