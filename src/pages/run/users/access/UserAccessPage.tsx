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

/** What a user may see and use by the policies as they are saved, and why. */
export default function UserAccessPage() {
  const user = useOutletContext<RunUser>()
  const all = useQuery(policies.all(useProfileId()))
  return (
    <QueryState
      query={all}
      skeleton={<FormSkeleton rows={4} />}
      renderError={(error, retry) => (
        <ErrorPanel error={error} title="The policies could not be read" onRetry={retry} />
      )}
    >
      {(read) => (
        <Stack>
          {['dashboard', 'device'].map((resource) => (
            <Part key={resource} user={user} rules={read} resource={resource} />
          ))}
        </Stack>
      )}
    </QueryState>
  )
}

/** Rows drawn before anybody asks for more. */
const step = 50

function Part({ user, rules, resource }: { user: RunUser; rules: readonly Policy[]; resource: string }) {
  const profile = useProfileId()
  const world = usePolicyWorld(profile)
  const [shown, setShown] = useState(step)
  const many = pluralOf(world.catalogue, resource)
  const title = many.charAt(0).toUpperCase() + many.slice(1)
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
        <Link to={paths.simulator(profile, `?${simulate.toString()}`)}>Open in the simulator</Link>
      </Row>
      {world.gaps.includes(many) && (
        <p className="text-warn">
          The {many} could not be read. <TextButton onClick={world.retry}>Retry</TextButton>
        </p>
      )}
      {things?.length === 0 && <p className="text-dim">This profile has no {many}.</p>}
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
                    <ResourceLink type="access_management" id={policyId} name={policyName} />, line {line}
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
          Show more ({things.length - shown} are not shown)
        </TextButton>
      )}
    </Card>
  )
}
