import { useId } from 'react'
import { nounsOf } from '#features/policies/things-in-words.ts'
import { asTuple, readChoice, writeChoice } from '#features/policies/tuple.ts'
import { ChoiceFields } from './ChoiceFields.tsx'
import { InertRow } from './InertRow.tsx'
import { policyRow, type PolicyRowProps } from './policy-row.ts'
import { RowFrame } from './RowFrame.tsx'
import { tagMatchHelp, targetWay } from './match-kinds.ts'
import { say } from './messages/say.ts'

const order = ['tag', 'tag-match', 'id', 'any'] as const

/** One line of "Who". */
export const TargetRow = policyRow(function TargetRow(props: PolicyRowProps) {
  const { value, at, kind, world, error, findings, edits } = props
  const onChange = (next: unknown) => edits.change(at, next)
  const { onBlur } = edits
  const errorId = useId()
  const name = say.targetAt({ at: at + 1 })
  const tuple = asTuple(value) ?? []
  const choice = tuple[0] === kind ? readChoice(tuple) : undefined
  return (
    <RowFrame name={name} errorId={errorId} error={error} findings={findings} onRemove={() => edits.remove(at)}>
      {choice === undefined || choice.by === 'path' ? (
        <InertRow name={name} value={value} tuple={tuple} onRepair={(meant) => onChange(writeChoice(kind, meant))} />
      ) : (
        <ChoiceFields
          name={name}
          choice={choice}
          ways={order.map((way) => ({ way, label: targetWay(kind, way) }))}
          known={world.known[kind]}
          onChange={(next) => onChange(writeChoice(kind, next))}
          onSeveral={(ids) =>
            edits.replace(
              at,
              ids.map((id) => writeChoice(kind, { by: 'id', id })),
            )
          }
          onBlur={onBlur}
          invalid={error !== undefined}
          errorId={errorId}
          nouns={nounsOf(world.catalogue, kind)}
          tagMatchHelp={tagMatchHelp.target}
        />
      )}
    </RowFrame>
  )
})
