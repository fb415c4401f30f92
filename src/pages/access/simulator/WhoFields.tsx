import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { PickSelect } from '#components/form/pick/PickSelect.tsx'
import { readTags, writeTags } from '#lib/text/read-tags.ts'
import { resourceOptions } from '#features/policies/resource-options.ts'
import { ChoiceLabel } from '#components/choice/ChoiceLabel.tsx'
import type { SimulatorState } from './simulator-state.ts'
import type { SimulatorParts } from './SimulatorPage.tsx'
import { listInWords } from '#lib/words/list-in-words.ts'
import { say } from './messages/say.ts'

/** Who asks: somebody chosen by name, or somebody who does not exist, described by tags. */
export function WhoFields({
  state: { kind, who, tags },
  world,
  onChange,
}: Pick<SimulatorParts, 'state' | 'world'> & { onChange: (part: Partial<SimulatorState>) => void }) {
  const noun = kind === 'run_user' ? say.user() : say.analysis()
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
          placeholder={say.chooseWhoAsks()}
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
        {kind === 'run_user' ? say.userNotYet() : say.analysisNotYet()}
      </ChoiceLabel>
    </>
  )
}

/** Starts from the tags of whoever was chosen: the next user is often similar to the last one. */
const chosenTags = (who: string, kind: SimulatorState['kind'], { known }: SimulatorParts['world']) =>
  known[kind]?.things.find(({ id }) => id === who)?.tags ?? []

type Tags = NonNullable<SimulatorState['tags']>

function TagsAsked({ tags, onChange }: { tags: Tags; onChange: (tags: Tags) => void }) {
  const [typed, setTyped] = useState('')
  const [left, setLeft] = useState(false)
  // Keeps the text as it is typed, as long as it means the same as the address.
  const text = writeTags(readTags(typed).tags) === writeTags(tags) ? typed : writeTags(tags)
  const { wrong } = readTags(text)
  return (
    <TextInput
      label={say.tags()}
      placeholder={say.tagsSample()}
      description={say.tagsHelp()}
      value={text}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value)
        setLeft(false)
        onChange(readTags(value).tags)
      }}
      onBlur={() => setLeft(true)}
      error={left && wrong.length > 0 && wrongWords(wrong)}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      autoComplete="off"
      spellCheck={false}
    />
  )
}

function wrongWords(wrong: readonly string[]): string {
  const quoted = wrong.map((part) => `“${part}”`)
  return say.tagsWrong({ wrong: listInWords(quoted, 'unit') })
}
