import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { dashboards } from '#api/dashboards.ts'
import { portalHost } from '#api/run/portal-address.ts'
import { Secret } from '#components/display/Secret.tsx'
import { Picker } from '#components/form/pick/Picker.tsx'
import { useProfileId } from '#app/use-session.ts'
import { Card } from '#components/layout/Card.tsx'
import { say as saySettings } from '../messages/say.ts'
import { say } from './messages/say.ts'

/** The public link of a dashboard. It contains the token, so it is masked like the token. */
export function PublicLink({ token, url }: { token: string; url: string }) {
  const list = useQuery(dashboards.list(useProfileId())).data ?? []
  const [chosen, setChosen] = useState('')
  const address =
    chosen && `https://${portalHost(url)}/dashboards/info/${chosen}?anonymousToken=${encodeURIComponent(token)}`
  return (
    <Card>
      <div>
        <h2>{say.publicLink()}</h2>
        <p className="text-dim">{say.publicLinkHelp()}</p>
      </div>
      <Picker
        label={saySettings.dashboard()}
        options={list.map(({ id, label }) => ({ value: id, label: label || id }))}
        value={chosen}
        onChange={setChosen}
        clearable
        clearLabel={say.clearDashboard()}
      />
      {address && <Secret value={address} label={say.publicLinkNoun()} />}
    </Card>
  )
}
