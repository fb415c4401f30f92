import { NativeSelect } from '@mantine/core'
import { useId } from 'react'
import { permissionRow } from '#api/policies.ts'
import { actionsOn, resourceLabel } from '#api/policy-catalogue.ts'
import { nounsOf } from '#features/policies/things-in-words.ts'
import { asTuple, matchWord, readChoice, writeChoice, type Choice } from '#features/policies/tuple.ts'
import '#theme/mantine-overlay-styles.ts'
import { ActionChoices } from './ActionChoices.tsx'
import { ChoiceFields } from './ChoiceFields.tsx'
import classes from './editor.module.css'
import { InertRow } from './InertRow.tsx'
import { policyRow, type PolicyRowProps } from './policy-row.ts'
import { RowFrame } from './RowFrame.tsx'
import { emptyChoice, resourceWays, tagMatchHelp, type MatchKind } from './match-kinds.ts'
import { say } from './messages/say.ts'

const order: readonly MatchKind[] = ['tag-match', 'tag', 'id', 'path', 'any']

/** One line of "May do". Unknown keys of the stored line are kept. */
export const PermissionRow = policyRow(function PermissionRow(props: PolicyRowProps) {
  const { value, at, kind, world, error, findings, edits } = props
  const onChange = (next: unknown) => edits.change(at, next)
  const { onBlur } = edits
  const { catalogue } = world
  const errorId = useId()
  const name = say.permissionAt({ at: at + 1 })
  const row = permissionRow(value)
  const tuple = asTuple(row['resource']) ?? []
  const chosen = asTuple(row['action']) ?? []
  const [type = ''] = tuple
  const choice = readChoice(tuple)
  const offered = actionsOn(catalogue, kind, type)
  const change = (part: Record<string, unknown>) => onChange({ ...row, ...part })
  const chooseBy = (next: Choice) => {
    const fits = (word: string) => offered.some((one) => one.value === word && one.match_by.includes(matchWord(next)))
    const kept = offered.length === 0 ? chosen : chosen.filter(fits)
    change({ resource: writeChoice(type, next), action: next.by === choice?.by ? chosen : kept })
  }
  const toResource = (next: string) => {
    const actions = actionsOn(catalogue, kind, next)
    const way = order.find((one) => actions.some(({ match_by }) => match_by.includes(matchWord(emptyChoice(one)))))
    const same = choice && actions.some(({ match_by }) => match_by.includes(matchWord(choice))) && choice.by !== 'id'
    const only = actions.length === 1 ? actions.map((one) => one.value) : []
    const kept = chosen.filter((word) => actions.some((one) => one.value === word))
    change({
      resource: writeChoice(next, same ? choice : emptyChoice(way ?? 'any')),
      action: kept.length > 0 ? kept : only,
    })
  }
  const ways = order
    .filter((way) => offered.some(({ match_by }) => match_by.includes(matchWord(emptyChoice(way)))))
    .map((way) => ({
      way,
      label: way === 'tag-match' && kind === 'analysis' ? say.whoseTagEqualsOwn() : resourceWays[way](),
    }))
  const resources = Object.keys(catalogue.actions[kind])
  return (
    <RowFrame name={name} errorId={errorId} error={error} findings={findings} onRemove={() => edits.remove(at)}>
      <NativeSelect
        className={classes.effect ?? ''}
        aria-label={say.nameEffect({ name })}
        data={[
          { value: 'allow', label: say.allow() },
          { value: 'deny', label: say.deny() },
        ]}
        value={row['effect'] === 'deny' ? 'deny' : 'allow'}
        onChange={(event) => change({ effect: event.currentTarget.value })}
        onBlur={onBlur}
      />
      {choice === undefined ? (
        <InertRow
          name={name}
          value={row['resource']}
          tuple={tuple}
          onRepair={(meant) => change({ resource: writeChoice(type, meant) })}
        />
      ) : (
        <>
          <NativeSelect
            className={classes.resource ?? ''}
            aria-label={say.nameResource({ name })}
            data={(resources.includes(type) ? resources : [...resources, type]).map((word) => ({
              value: word,
              label: resourceLabel(catalogue, word),
            }))}
            value={type}
            onChange={(event) => toResource(event.currentTarget.value)}
            onBlur={onBlur}
          />
          <ChoiceFields
            name={name}
            choice={choice}
            ways={ways}
            known={world.known[type]}
            onChange={chooseBy}
            onSeveral={(ids) =>
              edits.replace(
                at,
                ids.map((id) => ({ ...row, resource: writeChoice(type, { by: 'id', id }) })),
              )
            }
            onBlur={onBlur}
            invalid={error !== undefined}
            errorId={errorId}
            nouns={nounsOf(catalogue, type)}
            tagMatchHelp={tagMatchHelp.resource}
          />
        </>
      )}
      <ActionChoices
        name={name}
        offered={choice ? offered.filter(({ match_by }) => match_by.includes(matchWord(choice))) : offered}
        chosen={chosen}
        onChange={(action) => change({ action })}
        onBlur={onBlur}
        invalid={error !== undefined && chosen.length === 0}
      />
    </RowFrame>
  )
})
