import { useQuery } from '@tanstack/react-query'
import { policies } from '#api/policies.ts'
import { usePolicyContext, type PolicyContext } from '#features/policies/use-policy-context.ts'
import type { Policy } from '#api/policies.ts'
import { PageHeader } from '#components/display/PageHeader.tsx'
import { TextButton } from '#components/display/TextButton.tsx'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { QueryState } from '#components/feedback/QueryState.tsx'
import { FormSkeleton } from '#components/feedback/Skeleton.tsx'
import { PageTitle } from '#app/PageTitle.tsx'
import { useVendorDocs } from '#app/vendor-docs.ts'
import { useProfileId } from '#app/use-session.ts'
import { Card } from '#components/layout/Card.tsx'
import { Stack } from '#components/layout/Stack.tsx'
import { Answered } from './Answered.tsx'
import { AskFields } from './AskFields.tsx'
import { Examples } from './Examples.tsx'
import { principalOf, resourceOf } from './resource-of.ts'
import { EveryPrincipal } from './EveryPrincipal.tsx'
import { EveryResource } from './EveryResource.tsx'
import classes from './simulator.module.css'
import type { SimulatorState } from './simulator-state.ts'
import { useSimulatorState } from './use-simulator-state.ts'
import { listInWords } from '#lib/words/list-in-words.ts'
import { say } from './messages/say.ts'

/** Who may do what under the saved policies. */
export default function SimulatorPage() {
  const profile = useProfileId()
  const all = useQuery(policies.all(profile))
  const world = usePolicyContext(profile)
  return (
    <>
      <PageTitle page={say.accessSimulator()} />
      <PageHeader title={say.accessSimulator()} about={say.about()} docs={useVendorDocs('accessManagement')} />
      <QueryState
        query={all}
        skeleton={<FormSkeleton rows={4} />}
        renderError={(error, retry) => <ErrorPanel error={error} title={say.policiesCouldNotRead()} onRetry={retry} />}
      >
        {(read) => <Simulator rules={read} world={world} />}
      </QueryState>
    </>
  )
}

export interface SimulatorParts {
  state: SimulatorState
  rules: readonly Policy[]
  world: PolicyContext
}

function Simulator({ rules, world }: { rules: readonly Policy[]; world: PolicyContext }) {
  const [state, change] = useSimulatorState(world.catalogue)
  const parts = { state, rules, world }
  return (
    <div className={classes.layout}>
      <Card>
        <AskFields {...parts} onChange={change} />
        <Answered {...parts} />
        {world.gaps.length > 0 && (
          <p className="text-warn">
            {say.leftOut({
              gaps: listInWords(world.gaps, 'unit'),
              button: (inside) => <TextButton onClick={world.retry}>{inside}</TextButton>,
            })}
          </p>
        )}
      </Card>
      <Stack gap={6}>
        {!principalOf(state, world) && !resourceOf(state, world) && <Examples world={world} onChange={change} />}
        <EveryResource {...parts} />
        <EveryPrincipal {...parts} />
      </Stack>
    </div>
  )
}
