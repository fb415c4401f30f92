import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { PickSelect } from '#components/form/pick/PickSelect.tsx'
import { readTags, writeTags } from '#lib/text/read-tags.ts'
import { resourceOptions } from '#features/policies/resource-options.ts'
import { ChoiceLabel } from '#components/choice/ChoiceLabel.tsx'
import type { SimulatorState } from './simulator-state.ts'
import type { SimulatorParts } from './SimulatorPage.tsx'

/** Who asks: somebody chosen by name, or the tags of somebody who does not exist. */
export function WhoFields({
  state: { kind, who, tags },
  world,
  onChange,
}: Pick<SimulatorParts, 'state' | 'world'> & { onChange: (part: Partial<SimulatorState>) => void }) {
  const noun = kind === 'run_user' ? 'User' : 'Analysis'
  return (
    <>
      {tags ? (
        <TagsAsked tags={tags} onChange={(next) => onChange({ tags: next })} />
      ) : (
        <PickSelect
          label={noun}
          value={who}
          options={resourceOptions(world.known[kind]?.things ?? [])}
          onChange={(next) => onChange({ who: next })}
          placeholder="Choose who asks"
        />
      )}
      <ChoiceLabel>
        <input
          type="checkbox"
          checked={tags !== undefined}
          onChange={(event) =>
            onChange(
              event.currentTarget.checked ? { who: '', tags: chosenTags(who, kind, world) } : { tags: undefined },
            )
          }
        />
        {kind === 'run_user' ? 'A user who does not exist yet' : 'An analysis that does not exist yet'}
      </ChoiceLabel>
    </>
  )
}

/** Whoever was chosen is what one begins with: the next user is often like the last. */
const chosenTags = (who: string, kind: SimulatorState['kind'], { known }: SimulatorParts['world']) =>
  known[kind]?.things.find(({ id }) => id === who)?.tags ?? []

type Tags = NonNullable<SimulatorState['tags']>

function TagsAsked({ tags, onChange }: { tags: Tags; onChange: (tags: Tags) => void }) {
  const [typed, setTyped] = useState('')
  const [left, setLeft] = useState(false)
  // What is being typed stays as it is, as long as it says the same as the address.
  const text = writeTags(readTags(typed).tags) === writeTags(tags) ? typed : writeTags(tags)
  const { wrong } = readTags(text)
  return (
    <TextInput
      label="Tags"
      placeholder="role=operator, site=north"
      description="As key=value, several with commas between."
      value={text}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value)
        setLeft(false)
        onChange(readTags(value).tags)
      }}
      onBlur={() => setLeft(true)}
      error={left && wrong.length > 0 && `“${wrong.join('”, “')}” is not of the form key=value, and is left out`}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      autoComplete="off"
      spellCheck={false}
    />
  )
}
