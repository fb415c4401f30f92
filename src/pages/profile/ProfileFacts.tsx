import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { portalHost } from '#api/run/portal-address.ts'
import { profiles } from '#api/profiles.ts'
import type { ProfileInfo } from '#api/session/profile-shape.ts'
import { CopyField } from '#components/display/CopyField.tsx'
import { When } from '#components/display/When.tsx'
import { describeAddons } from '#features/plan/describe-addons.ts'
import { planName } from '#features/plan/plan-name.ts'
import { paths } from '#app/paths.ts'
import { useTimeStyle } from '#app/use-time-style.ts'
import { Card } from '#components/layout/Card.tsx'
import { FactList } from '#components/display/FactList.tsx'
import { say } from './messages/say.ts'

/** What is known of the profile and is not edited here. */
export function ProfileFacts({ current, shared }: { current: ProfileInfo; shared: boolean }) {
  const { info } = current
  const style = useTimeStyle()
  const summary = useQuery(profiles.summary(info.id)).data
  const host = portalHost(summary?.tago_run ?? '')
  return (
    <Card as="section" aria-labelledby="profile-facts">
      <h2 id="profile-facts">{say.facts()}</h2>
      <FactList>
        <dt>{say.profileID()}</dt>
        <dd>
          <CopyField value={info.id} label={say.profileIDLower()} />
        </dd>
        <dt>{say.owner()}</dt>
        <dd>
          {shared ? say.anotherAccount() : say.you()}{' '}
          {info.account && <CopyField value={info.account} label={say.accountIDOwner()} />}
        </dd>
        <dt>{say.plan()}</dt>
        <dd>
          {shared ? say.planOfOwner({ plan: planName(current.account_plan) }) : planName(current.account_plan)} ·{' '}
          <Link to={paths.usage(info.id)}>{say.usageAndLimits()}</Link>
        </dd>
        <dt>{say.region()}</dt>
        <dd>{info.region || say.unknown()}</dd>
        <dt>{say.created()}</dt>
        <dd>
          <When value={info.created_at ?? null} never={say.unknown()} {...style} />
        </dd>
        <dt>{say.addOns()}</dt>
        <dd>{describeAddons(current)}</dd>
        <dt>{say.portal()}</dt>
        <dd>
          {host ? (
            <a href={`https://${host}`} target="_blank" rel="noreferrer">
              {host}
              <span className="visually-hidden"> {say.opensNewTab()}</span>
            </a>
          ) : (
            say.none()
          )}
        </dd>
      </FactList>
    </Card>
  )
}
