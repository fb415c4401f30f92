import { useQuery } from '@tanstack/react-query'
import { Select } from '@mantine/core'
import { useState } from 'react'
import '../../../../mantine-overlay-styles.ts'
import { dashboards } from '../../../../api/dashboards.ts'
import { portalHost } from '../../../../api/portal-address.ts'
import { Secret } from '../../../../components/display/Secret.tsx'
import { useProfileId } from '../../../shell/use-session.ts'
import classes from '../settings.module.css'

/** The public link of a dashboard; it holds the token, so it is masked like it. */
export function PublicLink({ token, url }: { token: string; url: string }) {
  const list = useQuery(dashboards.list(useProfileId())).data ?? []
  const [chosen, setChosen] = useState<string | null>(null)
  const address =
    chosen && `https://${portalHost(url)}/dashboards/info/${chosen}?anonymousToken=${encodeURIComponent(token)}`
  return (
    <div className={classes.card}>
      <div>
        <h2>Public link</h2>
        <p className={classes.dim}>
          It works when a policy lets the anonymous user see the dashboard. What people load through it counts as data
          output of this profile.
        </p>
      </div>
      <Select
        label="Dashboard"
        data={list.map(({ id, label }) => ({ value: id, label: label || id }))}
        value={chosen}
        onChange={setChosen}
        limit={100}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'Clear dashboard' }}
        nothingFoundMessage="Nothing matches"
        comboboxProps={{ transitionProps: { duration: 0 } }}
      />
      {address && <Secret value={address} label="public link" />}
    </div>
  )
}
