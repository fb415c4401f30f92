import { useId } from 'react'
import type { Governed } from '#api/policy-catalogue.ts'
import type { Finding } from '#features/policies/findings.ts'
import { asTuple, readChoice, writeChoice } from '#features/policies/tuple.ts'
import type { PolicyContext } from '#features/policies/use-policy-context.ts'
import { ChoiceFields } from './ChoiceFields.tsx'
import { InertRow } from './InertRow.tsx'
import { RowFrame } from './RowFrame.tsx'
import { tagMatchHelp, targetWays } from './match-kinds.ts'

const ways = (['tag', 'tag-match', 'id', 'any'] as const).map((way) => ({ way, label: targetWays[way] }))

interface TargetRowProps {
  value: unknown
  at: number
  kind: Governed
  world: PolicyContext
  error: string | undefined
  findings: readonly Finding[]
  onChange: (value: unknown) => void
  onReplace: (values: unknown[]) => void
  onBlur: () => void
  onRemove: () => void
}

/** One line of "Who". */
export function TargetRow(props: TargetRowProps) {
  const { value, at, kind, world, error, findings, onChange, onReplace, onBlur, onRemove } = props
  const errorId = useId()
  const name = `Target ${at + 1}`
  const tuple = asTuple(value) ?? []
  const choice = tuple[0] === kind ? readChoice(tuple) : undefined
  return (
    <RowFrame name={name} errorId={errorId} error={error} findings={findings} onRemove={onRemove}>
      {choice === undefined || choice.by === 'path' ? (
        <InertRow name={name} value={value} tuple={tuple} onRepair={(meant) => onChange(writeChoice(kind, meant))} />
      ) : (
        <ChoiceFields
          name={name}
          choice={choice}
          ways={ways}
          known={world.known[kind]}
          onChange={(next) => onChange(writeChoice(kind, next))}
          onSeveral={(ids) => onReplace(ids.map((id) => writeChoice(kind, { by: 'id', id })))}
          onBlur={onBlur}
          invalid={error !== undefined}
          errorId={errorId}
          noun={kind === 'run_user' ? 'users' : 'analyses'}
          tagMatchHelp={tagMatchHelp.target}
        />
      )}
    </RowFrame>
  )
}
