import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { dashboards } from '#api/dashboards.ts'
import { portalHost } from '#api/run/portal-address.ts'
import { Secret } from '#components/display/Secret.tsx'
import { Picker } from '#components/form/pick/Picker.tsx'
import { useProfileId } from '#app/use-session.ts'
import { Card } from '#components/layout/Card.tsx'

/** The public link of a dashboard; it holds the token, so it is masked like it. */
export function PublicLink({ token, url }: { token: string; url: string }) {
  const list = useQuery(dashboards.list(useProfileId())).data ?? []
  const [chosen, setChosen] = useState('')
  const address =
    chosen && `https://${portalHost(url)}/dashboards/info/${chosen}?anonymousToken=${encodeURIComponent(token)}`
  return (
    <Card>
      <div>
        <h2>Public link</h2>
        <p className="text-dim">
          It works when a policy lets the anonymous user see the dashboard. What people load through it counts as data
          output of this profile.
        </p>
      </div>
      <Picker
        label="Dashboard"
        options={list.map(({ id, label }) => ({ value: id, label: label || id }))}
        value={chosen}
        onChange={setChosen}
        clearable
        clearLabel="Clear dashboard"
      />
      {address && <Secret value={address} label="public link" />}
    </Card>
  )
}
