import type { ReactNode } from 'react'
import type { Finding } from '#features/policies/findings.ts'
import { Icon } from '#components/display/Icon.tsx'
import { IconButton } from '#components/button/IconButton.tsx'
import classes from './editor.module.css'
import { FindingText } from './FindingText.tsx'
import { say } from './messages/say.ts'

interface RowFrameProps {
  /** Names the row: "Target 1". */
  name: string
  /** Its id names the error for the fields that caused it. */
  errorId: string
  error: string | undefined
  findings: readonly Finding[]
  onRemove: () => void
  children: ReactNode
}

/** A line of a policy, with what is wrong with it and a button to remove it. */
export function RowFrame({ name, errorId, error, findings, onRemove, children }: RowFrameProps) {
  return (
    <li className={classes.row}>
      <fieldset className={classes.rowFields}>
        <legend className="visually-hidden">{name}</legend>
        {children}
        <span className={classes.remove}>
          <IconButton
            icon="x"
            label={say.removeName({ name: name.toLowerCase() })}
            onClick={onRemove}
            data-row-remove
          />
        </span>
      </fieldset>
      {error !== undefined && (
        <p id={errorId} className="text-bad" role="alert">
          {error}
        </p>
      )}
      {(error === undefined ? findings : []).map((finding) => (
        <p key={finding.message} className={finding.level === 'note' ? 'text-help' : 'text-warn'}>
          <Icon name={finding.level === 'note' ? 'info' : 'alert-triangle'} size={14} />{' '}
          <FindingText finding={finding} />
        </p>
      ))}
    </li>
  )
}
