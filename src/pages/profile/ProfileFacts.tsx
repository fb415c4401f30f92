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

/** What is known of the profile and is not edited here. */
export function ProfileFacts({ current, shared }: { current: ProfileInfo; shared: boolean }) {
  const { info } = current
  const style = useTimeStyle()
  const summary = useQuery(profiles.summary(info.id)).data
  const host = portalHost(summary?.tago_run ?? '')
  return (
    <Card as="section" aria-labelledby="profile-facts">
      <h2 id="profile-facts">Facts</h2>
      <FactList>
        <dt>Profile ID</dt>
        <dd>
          <CopyField value={info.id} label="profile ID" />
        </dd>
        <dt>Owner</dt>
        <dd>
          {shared ? 'Another account, which shared it with you' : 'You'}
          {info.account && <CopyField value={info.account} label="account ID of the owner" />}
        </dd>
        <dt>Plan</dt>
        <dd>
          {planName(current.account_plan)}
          {shared && ' (the owner’s)'} · <Link to={paths.usage(info.id)}>Usage &amp; limits</Link>
        </dd>
        <dt>Region</dt>
        <dd>{info.region || 'Unknown'}</dd>
        <dt>Created</dt>
        <dd>
          <When value={info.created_at ?? null} never="Unknown" {...style} />
        </dd>
        <dt>Add-ons</dt>
        <dd>{describeAddons(current)}</dd>
        <dt>Portal</dt>
        <dd>
          {host ? (
            <a href={`https://${host}`} target="_blank" rel="noreferrer">
              {host}
              <span className="visually-hidden"> (opens in a new tab)</span>
            </a>
          ) : (
            'None'
          )}
        </dd>
      </FactList>
    </Card>
  )
}
