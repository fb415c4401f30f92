import { useState } from 'react'
import type { Answer } from '#features/policies/explain.ts'
import { ResourceLink } from '#features/policies/ResourceLink.tsx'
import { StatusBadge } from '#components/display/StatusBadge.tsx'
import { TextButton } from '#components/display/TextButton.tsx'
import classes from './UserAccess.module.css'
import { say } from './messages/say.ts'

export interface AnsweredThing {
  thing: { id: string; name: string }
  answer: Answer
}

interface AnswersProps {
  label: string
  rows: readonly AnsweredThing[]
  resource: string
  user: { id: string }
}

/** Rows shown at first; a button shows more. */
const step = 50

/** Resources, each with what the policies allow on it and the permissions that decide. */
export function Answers({ label, rows, resource, user }: AnswersProps) {
  const [shown, setShown] = useState(step)
  return (
    <>
      <ul className="unmarked" aria-label={label}>
        {rows.slice(0, shown).map(({ thing, answer: { tone, title, reasons, inLists } }) => (
          <li key={thing.id} className={classes.item}>
            <span>
              <ResourceLink
                type={resource}
                id={thing.id}
                name={thing.name}
                asker={{ kind: 'run_user', who: user.id }}
              />
            </span>
            <StatusBadge tone={tone}>{title}</StatusBadge>
            <span className={classes.why}>
              {reasons.map(({ policyId, policyName, line }, at) => (
                <span key={`${policyId} ${line}`}>
                  {at > 0 && ', '}
                  {say.policyLine({
                    policy: <ResourceLink type="access_management" id={policyId} name={policyName} />,
                    line,
                  })}
                </span>
              ))}
              {inLists && ` ${inLists}`}
            </span>
          </li>
        ))}
      </ul>
      {rows.length > shown && (
        <TextButton onClick={() => setShown(shown + 4 * step)}>
          {say.showMore({ count: rows.length - shown })}
        </TextButton>
      )}
    </>
  )
}
