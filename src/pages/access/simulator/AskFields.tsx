import { TextInput } from '@mantine/core'
import { useId } from 'react'
import { governed } from '#api/policy-catalogue.ts'
import { PickSelect } from '#components/form/pick/PickSelect.tsx'
import '#theme/mantine-overlay-styles.ts'
import { QuestionFields } from '#features/policies/QuestionFields.tsx'
import { resourceOptions } from '#features/policies/resource-options.ts'
import { ChoiceLabel } from '#components/choice/ChoiceLabel.tsx'
import { ChoiceGroup } from '#components/choice/ChoiceGroup.tsx'
import type { SimulatorState } from './simulator-state.ts'
import type { SimulatorParts } from './SimulatorPage.tsx'
import { WhoFields } from './WhoFields.tsx'
import { say } from './messages/say.ts'

/** The fields of the question: who asks, and for what. */
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
      <ChoiceGroup legend={say.whoAsks()}>
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
            {one === 'run_user' ? say.aUserOfThePortal() : say.anAnalysisAsks()}
          </ChoiceLabel>
        ))}
      </ChoiceGroup>
      <WhoFields state={state} world={world} onChange={onChange} />
      <QuestionFields
        catalogue={catalogue}
        kind={kind}
        resource={resource}
        action={action}
        onResource={(next) => onChange({ resource: next, on: '' })}
        onAction={(next) => onChange({ action: next })}
      />
      {action === 'create' ? null : things ? (
        <PickSelect
          label={say.on()}
          value={on}
          options={resourceOptions(things.things)}
          onChange={(next) => onChange({ on: next })}
          placeholder={say.chooseOneByName()}
        />
      ) : (
        <TextInput
          label={resource === 'file' ? say.pathOfTheFile() : say.id()}
          value={on}
          onChange={(event) => onChange({ on: event.currentTarget.value })}
          description={resource === 'file' ? undefined : say.rulesByTagLeftOut()}
          inputWrapperOrder={['label', 'input', 'description']}
          autoComplete="off"
          spellCheck={false}
        />
      )}
    </>
  )
}
