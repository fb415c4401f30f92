import { Button } from '@mantine/core'
import { EmptyState } from '#components/feedback/EmptyState.tsx'
import { Card } from '#components/layout/Card.tsx'
import { visibleText } from '#lib/text/visible-text.ts'
import { examplesOf } from './examples.ts'
import type { SimulatorParts } from './SimulatorPage.tsx'
import type { SimulatorState } from './simulator-state.ts'
import { say } from './messages/say.ts'

interface ExamplesProps extends Pick<SimulatorParts, 'world'> {
  onChange: (part: Partial<SimulatorState>) => void
}

/** The place of the answer before there is a question, with questions about what this profile has to press. */
export function Examples({ world, onChange }: ExamplesProps) {
  const { person, dashboard } = examplesOf(world)
  const ask = (words: string, part: Partial<SimulatorState>) => (
    <Button variant="default" onClick={() => onChange({ kind: 'run_user', tags: undefined, ...part })}>
      {words}
    </Button>
  )
  const see = { resource: 'dashboard', action: 'access' }
  return (
    <Card>
      <EmptyState
        icon="eye"
        title={say.answerStandsHere()}
        actions={
          <>
            {person && ask(say.whatMaySee({ name: visibleText(person.name, 60) }), { ...see, who: person.id, on: '' })}
            {dashboard &&
              ask(say.whoMaySee({ name: visibleText(dashboard.name, 60) }), { ...see, who: '', on: dashboard.id })}
            {person &&
              dashboard &&
              ask(say.maySee({ name: visibleText(person.name, 60), thing: visibleText(dashboard.name, 60) }), {
                ...see,
                who: person.id,
                on: dashboard.id,
              })}
          </>
        }
      >
        {say.answerAbout()}
      </EmptyState>
    </Card>
  )
}
