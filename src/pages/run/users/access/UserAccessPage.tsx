import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { Link, useOutletContext } from 'react-router'
import { policies, type Policy } from '#api/policies.ts'
import { pluralOf } from '#features/policies/things-in-words.ts'
import { answer } from '#features/policies/explain.ts'
import type { RunUser } from '#api/run/run-users.ts'
import { usePolicyContext } from '#features/policies/use-policy-context.ts'
import { useNumberStyle } from '#components/display/use-number-style.ts'
import { TextButton } from '#components/display/TextButton.tsx'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { QueryState } from '#components/feedback/QueryState.tsx'
import { FormSkeleton } from '#components/feedback/Skeleton.tsx'
import { paths } from '#app/paths.ts'
import { useProfileId } from '#app/use-session.ts'
import { Stack } from '#components/layout/Stack.tsx'
import { Card } from '#components/layout/Card.tsx'
import { Row } from '#components/layout/Row.tsx'
import { Answers, type AnsweredThing } from './Answers.tsx'
import { say } from './messages/say.ts'

/** What a user may see and use according to the saved policies, and why. */
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
  dashboard: {
    title: say.dashboards,
    notRead: say.dashboardsNotRead,
    none: say.noDashboards,
    nothing: say.noDashboardAllowed,
  },
  device: { title: say.devices, notRead: say.devicesNotRead, none: say.noDevices, nothing: say.noDeviceAllowed },
}

function Part({ user, rules, resource }: { user: RunUser; rules: readonly Policy[]; resource: keyof typeof words }) {
  const profile = useProfileId()
  const world = usePolicyContext(profile)
  const write = useNumberStyle()
  const [unfolded, setUnfolded] = useState(false)
  const title = words[resource].title()
  const things = world.known[resource]?.things
  const rows = useMemo(() => {
    const principal = { kind: 'run_user', id: user.id, tags: user.tags } as const
    const question = { principal, resource, action: 'access' } as const
    return (things ?? []).map((thing) => ({ thing, answer: answer(rules, question, thing, world) }))
  }, [things, rules, resource, user, world])
  // Allowed resources come first: a long list of denied ones would hide them.
  const isOpen = ({ answer: { outcome } }: AnsweredThing) => outcome === 'allowed' || outcome === 'order'
  const open = rows.filter(isOpen)
  const closed = rows.filter((row) => !isOpen(row))
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
      {open.length > 0 && <Answers label={title} rows={open} resource={resource} user={user} />}
      {things !== undefined && things.length > 0 && open.length === 0 && (
        <p className="text-dim">{words[resource].nothing()}</p>
      )}
      {closed.length > 0 && (
        <TextButton aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {(unfolded ? say.hideDenied : say.showDenied)({ n: closed.length, count: write(closed.length) })}
        </TextButton>
      )}
      {unfolded && <Answers label={say.deniedOf({ title })} rows={closed} resource={resource} user={user} />}
    </Card>
  )
}
