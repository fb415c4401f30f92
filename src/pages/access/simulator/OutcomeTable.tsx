import { Fragment, useState, type ReactNode } from 'react'
import type { Answer, Reason } from '#features/policies/explain.ts'
import { StatusBadge } from '#components/display/StatusBadge.tsx'
import { TextButton } from '#components/display/TextButton.tsx'
import { ResourceLink } from '#features/policies/ResourceLink.tsx'
import { DataTable } from '#components/table/DataTable.tsx'
import { EmptyValue } from '#components/display/EmptyValue.tsx'
import { say } from './messages/say.ts'

export interface OutcomeRow {
  id: string
  name: ReactNode
  answer: Answer
}

/** A line that gives several reasons is shown once. */
const isFirst = ({ policyId, line }: Reason, at: number, all: readonly Reason[]) =>
  at === all.findIndex((one) => one.policyId === policyId && one.line === line)

/** Rows shown before somebody asks for more. */
const step = 50

/** Names, each with the answer and the policies that decide it. */
export function OutcomeTable({ label, first, rows }: { label: string; first: string; rows: readonly OutcomeRow[] }) {
  const [shown, setShown] = useState(step)
  return (
    <>
      <DataTable label={label} bare fold="phone">
        <thead>
          <tr>
            <th scope="col">{first}</th>
            <th scope="col">{say.answer()}</th>
            <th scope="col">{say.becauseOf()}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map(({ id, name, answer: { tone, title, reasons } }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>
                <StatusBadge tone={tone}>{title}</StatusBadge>
              </td>
              <td>
                {reasons.length === 0 && <EmptyValue />}
                {reasons.filter(isFirst).map(({ policyId, policyName, line }, at) => (
                  <Fragment key={`${policyId} ${line}`}>
                    {at > 0 && '; '}
                    {say.lineOfPolicy({
                      policy: <ResourceLink type="access_management" id={policyId} name={policyName} />,
                      line,
                    })}
                  </Fragment>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      {rows.length > shown && (
        <TextButton onClick={() => setShown(shown + 4 * step)}>
          {say.showMore({ hidden: rows.length - shown, all: rows.length })}
        </TextButton>
      )}
    </>
  )
}
