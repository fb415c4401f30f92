import { TextInput } from '@mantine/core'
import { useId } from 'react'
import { actionsOn, governed, resourceLabel } from '#api/policy-catalogue.ts'
import { PickSelect } from '#components/form/pick/PickSelect.tsx'
import '#theme/mantine-overlay-styles.ts'
import { resourceOptions } from '#features/policies/resource-options.ts'
import { ChoiceLabel } from '#components/choice/ChoiceLabel.tsx'
import { ChoiceGroup } from '#components/choice/ChoiceGroup.tsx'
import type { SimulatorState } from './simulator-state.ts'
import type { SimulatorParts } from './SimulatorPage.tsx'
import { WhoFields } from './WhoFields.tsx'

/** Who asks, for what. */
export function AskFields({
  state,
  world,
  onChange,
}: SimulatorParts & { onChange: (part: Partial<SimulatorState>) => void }) {
  const group = useId()
  const { catalogue, known } = world
  const { kind, resource, action, on } = state
  const things = known[resource]
  return (
    <>
      <ChoiceGroup legend="Who asks">
        {governed.map((one) => (
          <ChoiceLabel key={one}>
            <input
              type="radio"
              name={group}
              checked={kind === one}
              onChange={() =>
                onChange({ kind: one, who: '', on: '', ...(one === 'analysis' ? { resource: 'device' } : {}) })
              }
            />
            {one === 'run_user' ? 'A user of the portal' : 'An analysis'}
          </ChoiceLabel>
        ))}
      </ChoiceGroup>
      <WhoFields state={state} world={world} onChange={onChange} />
      <PickSelect
        label="Resource"
        value={resource}
        options={Object.keys(catalogue.actions[kind]).map((word) => ({
          value: word,
          label: resourceLabel(catalogue, word),
        }))}
        onChange={(next) => onChange({ resource: next, on: '' })}
      />
      <PickSelect
        label="Action"
        value={action}
        options={actionsOn(catalogue, kind, resource).map(({ value, label }) => ({ value, label }))}
        onChange={(next) => onChange({ action: next })}
      />
      {action === 'create' ? null : things ? (
        <PickSelect
          label="On"
          value={on}
          options={resourceOptions(things.things)}
          onChange={(next) => onChange({ on: next })}
          placeholder="Choose one by name"
        />
      ) : (
        <TextInput
          label={resource === 'file' ? 'Path of the file' : 'ID'}
          value={on}
          onChange={(event) => onChange({ on: event.currentTarget.value })}
          description={
            resource === 'file' ? undefined : 'Rules by tag are left out, because the tags are not known here.'
          }
          inputWrapperOrder={['label', 'input', 'description']}
          autoComplete="off"
          spellCheck={false}
        />
      )}
    </>
  )
}
