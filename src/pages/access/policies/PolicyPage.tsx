import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useLocation, useNavigate, useParams } from 'react-router'
import { ApiError } from '#api/http/errors.ts'
import { policies, parsePolicy, type StoredPolicy } from '#api/policies.ts'
import { kindsOf } from '#features/policies/describe.ts'
import { Icon } from '#components/display/Icon.tsx'
import { PageHeader } from '#components/display/PageHeader.tsx'
import { StatusBadge } from '#components/display/StatusBadge.tsx'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { QueryState } from '#components/feedback/QueryState.tsx'
import { MenuButton } from '#components/menu/MenuButton.tsx'
import { PageSkeleton } from '#app/PageSkeleton.tsx'
import { PageTitle } from '#app/PageTitle.tsx'
import { paths } from '#app/paths.ts'
import { useProfileId } from '#app/use-session.ts'
import classes from './policies.module.css'
import { PolicyForm } from './editor/PolicyForm.tsx'
import { toValues } from './editor/policy-values.ts'
import { useSavePolicy } from './editor/use-save-policy.tsx'
import { usePolicyActions } from './use-policy-actions.tsx'
import { say } from './messages/say.ts'

/** One policy, with an editor. */
export default function PolicyPage() {
  const profile = useProfileId()
  const { policyId = '' } = useParams()
  const { search } = useLocation()
  const policy = useQuery(policies.one(profile, policyId))
  const back = { to: paths.policies(profile, search), label: say.policies() }
  return (
    <QueryState
      query={policy}
      skeleton={<PageSkeleton />}
      renderError={(error, retry) => {
        const title = error instanceof ApiError && error.kind === 'not-found' ? say.policyNotFound() : say.policy()
        return (
          <>
            <PageTitle page={title} />
            <PageHeader title={title} back={back} />
            <ErrorPanel error={error} title={say.policyCouldNotRead()} onRetry={retry} />
          </>
        )
      }}
    >
      {(found) => <Loaded key={found.id} policy={found} back={back} />}
    </QueryState>
  )
}

function Loaded({ policy, back }: { policy: StoredPolicy; back: { to: string; label: string } }) {
  const profile = useProfileId()
  const navigate = useNavigate()
  const saved = useMemo(() => toValues(policy), [policy])
  const { save, dialog } = useSavePolicy(policy.id)
  const actions = usePolicyActions({
    onGone: () => void navigate(back.to),
    onMade: (id) => void navigate(paths.policy(profile, id)),
  })
  const choices = actions.of(policy, kindsOf(parsePolicy(policy)).length > 1)
  return (
    <>
      <PageTitle page={policy.name} />
      <PageHeader
        title={
          <span className={classes.titleRow}>
            {policy.name || say.policyWithoutAName()}{' '}
            <StatusBadge tone={policy.active ? 'ok' : 'mute'}>
              {policy.active ? say.active() : say.switchedOff()}
            </StatusBadge>
          </span>
        }
        back={back}
        actions={
          <MenuButton label={say.actionsForName({ name: policy.name })} groups={() => [{ choices }]}>
            {say.actions()} <Icon name="chevron-down" size={16} />
          </MenuButton>
        }
      />
      <PolicyForm
        policyId={policy.id}
        saved={saved}
        draftKey={`policy:${profile}:${policy.id}`}
        save={save}
        savedMessage={({ name }) => say.policySaved({ name })}
        failureTitle={say.policyNotSaved()}
      />
      {dialog}
      {actions.dialog}
    </>
  )
}
