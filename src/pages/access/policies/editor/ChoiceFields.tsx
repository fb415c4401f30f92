import { NativeSelect, TextInput } from '@mantine/core'
import { useId } from 'react'
import type { KnownResources } from '#api/named-resources.ts'
import { matching } from '#features/policies/findings.ts'
import type { Nouns } from '#features/policies/things-in-words.ts'
import type { Choice } from '#features/policies/tuple.ts'
import { useNumberStyle } from '#components/display/use-number-style.ts'
import { PickSelect } from '#components/form/pick/PickSelect.tsx'
import { SuggestInput } from '#components/form/fields/SuggestInput.tsx'
import '#theme/mantine-overlay-styles.ts'
import { resourceOptions } from '#features/policies/resource-options.ts'
import { ChooseSeveral } from './ChooseSeveral.tsx'
import classes from './editor.module.css'
import { readId } from '#lib/text/read-pasted.ts'
import { emptyChoice, type MatchKind } from './match-kinds.ts'
import { say } from './messages/say.ts'

export interface ChoiceFieldsProps {
  /** Names the row for screen readers: "Target 1". */
  name: string
  choice: Choice
  ways: readonly { way: MatchKind; label: string }[]
  /** The things to choose from; absent where they cannot be picked. */
  known: KnownResources | undefined
  onChange: (choice: Choice) => void
  /** Called when several things were chosen for this row, each by its id. */
  onSeveral: (ids: string[]) => void
  onBlur: () => void
  invalid: boolean
  errorId?: string | undefined
  /** What is counted: "user", "users". */
  nouns: Nouns
  /** Shown under the fields while tag match is chosen. */
  tagMatchHelp: string
}

/** How things are selected, and by what, with how many that matches now. */
export function ChoiceFields(props: ChoiceFieldsProps) {
  const { name, choice, ways, onChange, onSeveral, onBlur, nouns, known, tagMatchHelp } = props
  const write = useNumberStyle()
  const helpId = useId()
  const listed = ways.some(({ way }) => way === choice.by) ? ways : [...ways, { way: choice.by, label: choice.by }]
  const count = known && choice.by !== 'id' ? matching(choice, known) : undefined
  return (
    <>
      <NativeSelect
        className={classes.way ?? ''}
        aria-label={say.nameChosenBy({ name })}
        data={listed.map(({ way, label }) => ({ value: way, label }))}
        value={choice.by}
        onChange={(event) => {
          const way = listed.find((one) => one.way === event.currentTarget.value)
          if (way) onChange(emptyChoice(way.way, choice))
        }}
        onBlur={onBlur}
        {...(choice.by === 'tag-match' ? { 'aria-describedby': helpId } : {})}
      />
      <ValueFields {...props} />
      {choice.by === 'id' && known && known.things.length > 1 && (
        <ChooseSeveral name={name} nouns={nouns} known={known} chosen={choice.id} onChoose={onSeveral} />
      )}
      {count !== undefined && (
        <span className={classes.count}>
          {countWords(choice.by === 'tag-match', known?.complete === true)({ ...nouns, n: count, count: write(count) })}
        </span>
      )}
      {choice.by === 'tag-match' && (
        <p id={helpId} className={classes.rowHelp}>
          {tagMatchHelp}
        </p>
      )}
    </>
  )
}

function countWords(carry: boolean, complete: boolean) {
  if (carry) return complete ? say.nounThatCarryIt : say.nounThatCarryItOrMore
  return complete ? say.nounNow : say.nounNowOrMore
}

function ValueFields({ name, choice, known, onChange, onBlur, invalid, errorId }: ChoiceFieldsProps) {
  const described = invalid && errorId ? { 'aria-describedby': errorId } : {}
  const text = (part: string, value: string, change: (value: string) => void, suggestions: readonly string[]) => (
    <SuggestInput
      {...described}
      className={classes.value ?? ''}
      aria-label={`${name}: ${part}`}
      placeholder={part}
      value={value}
      onChange={change}
      onBlur={() => {
        if (value !== value.trim()) change(value.trim())
        onBlur()
      }}
      error={invalid && value.trim() === ''}
      suggestions={suggestions}
    />
  )
  const tags = known?.things.flatMap((thing) => thing.tags) ?? []
  const keys = [...new Set(tags.map(({ key }) => key))].toSorted()
  switch (choice.by) {
    case 'id':
      return known ? (
        <div className={classes.value}>
          <PickSelect
            label={say.nameWhichOne({ name })}
            hideLabel
            value={choice.id}
            options={resourceOptions(known.things)}
            onChange={(id) => onChange({ by: 'id', id })}
            onBlur={onBlur}
            placeholder={say.chooseByName()}
            invalid={invalid && choice.id === ''}
          />
        </div>
      ) : (
        <TextInput
          {...described}
          className={classes.value ?? ''}
          aria-label={say.nameID({ name })}
          placeholder={say.id()}
          value={choice.id}
          onChange={(event) => onChange({ by: 'id', id: readId(event.currentTarget.value) })}
          onBlur={onBlur}
          error={invalid && choice.id === ''}
          autoComplete="off"
          spellCheck={false}
        />
      )
    case 'tag': {
      const { key, value } = choice
      const values = [...new Set(tags.filter((tag) => tag.key === key).map((tag) => tag.value))].toSorted()
      return (
        <>
          {text(say.tagKey(), key, (next) => onChange({ by: 'tag', key: next, value }), keys)}
          <span aria-hidden className={classes.equals}>
            =
          </span>
          {text(say.tagValue(), value, (next) => onChange({ by: 'tag', key, value: next }), values)}
        </>
      )
    }
    case 'tag-match':
      return text(say.tagKey(), choice.key, (key) => onChange({ by: 'tag-match', key }), keys)
    case 'path':
      return text(say.path(), choice.prefix, (prefix) => onChange({ by: 'path', prefix }), [])
    case 'any':
    default:
      return null
  }
}
