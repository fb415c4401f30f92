import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useOutletContext } from 'react-router'
import { policies, type Policy } from '#api/policies.ts'
import { pluralOf } from '#features/policies/things-in-words.ts'
import { answer } from '#features/policies/explain.ts'
import type { RunUser } from '#api/run/run-users.ts'
import { ResourceLink } from '#features/policies/ResourceLink.tsx'
import { usePolicyWorld } from '#features/policies/use-policy-context.ts'
import { StatusBadge } from '#components/display/StatusBadge.tsx'
import { TextButton } from '#components/display/TextButton.tsx'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { QueryState } from '#components/feedback/QueryState.tsx'
import { FormSkeleton } from '#components/feedback/Skeleton.tsx'
import { paths } from '#app/paths.ts'
import { useProfileId } from '#app/use-session.ts'
import { Stack } from '#components/layout/Stack.tsx'
import { Card } from '#components/layout/Card.tsx'
import { Row } from '#components/layout/Row.tsx'
import classes from './UserAccess.module.css'
import { say } from './messages/say.ts'

/** What a user may see and use by the policies as they are saved, and why. */
export default function UserAccessPage() {
  const user = useOutletContext<RunUser>()
  const all = useQuery(policies.all(useProfileId()))
  return (
    <QueryState
      query={all}
      skeleton={<FormSkeleton rows={4} />}
      renderError={(error, retry) => <ErrorPanel error={error} title={say.policiesNotRead()} onRetry={retry} />}
    >
      {(read) => (
        <Stack>
          {parts.map((resource) => (
            <Part key={resource} user={user} rules={read} resource={resource} />
          ))}
        </Stack>
      )}
    </QueryState>
  )
}

const parts = ['dashboard', 'device'] as const
const words = {
  dashboard: { title: say.dashboards, notRead: say.dashboardsNotRead, none: say.noDashboards },
  device: { title: say.devices, notRead: say.devicesNotRead, none: say.noDevices },
}

/** Rows drawn before anybody asks for more. */
const step = 50

function Part({ user, rules, resource }: { user: RunUser; rules: readonly Policy[]; resource: keyof typeof words }) {
  const profile = useProfileId()
  const world = usePolicyWorld(profile)
  const [shown, setShown] = useState(step)
  const title = words[resource].title()
  const things = world.known[resource]?.things
  const question = {
    principal: { kind: 'run_user', id: user.id, tags: user.tags },
    resource,
    action: 'access',
  } as const
  const simulate = new URLSearchParams({ kind: 'run_user', who: user.id, resource, action: 'access' })
  return (
    <Card as="section" aria-label={title}>
      <Row apart>
        <h2>{title}</h2>
        <Link to={paths.simulator(profile, `?${simulate.toString()}`)}>{say.openInTheSimulator()}</Link>
      </Row>
      {world.gaps.includes(pluralOf(world.catalogue, resource)) && (
        <p className="text-warn">
          {words[resource].notRead({ button: (inside) => <TextButton onClick={world.retry}>{inside}</TextButton> })}
        </p>
      )}
      {things?.length === 0 && <p className="text-dim">{words[resource].none()}</p>}
      <ul className="unmarked" aria-label={title}>
        {things?.slice(0, shown).map((thing) => {
          const { tone, title: says, reasons, inLists } = answer(rules, question, thing, world)
          return (
            <li key={thing.id} className={classes.item}>
              <span>
                <ResourceLink
                  type={resource}
                  id={thing.id}
                  name={thing.name}
                  asker={{ kind: 'run_user', who: user.id }}
                />
              </span>
              <StatusBadge tone={tone}>{says}</StatusBadge>
              <span className={classes.why}>
                {reasons.map(({ policyId, policyName, line }, at) => (
                  <span key={`${policyId} ${line}`}>
                    {at > 0 && ', '}
                    {say.policyLine({
                      policy: <ResourceLink type="access_management" id={policyId} name={policyName} />,
                      line,
                    })}
                  </span>
                ))}
                {inLists && ` ${inLists}`}
              </span>
            </li>
          )
        })}
      </ul>
      {things && things.length > shown && (
        <TextButton onClick={() => setShown(shown + 4 * step)}>
          {say.showMore({ count: things.length - shown })}
        </TextButton>
      )}
    </Card>
  )
}
