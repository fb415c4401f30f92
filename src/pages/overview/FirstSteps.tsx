import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { profiles } from '#api/profiles.ts'
import { runSettings } from '#api/run/run-settings.ts'
import { Icon } from '#components/display/Icon.tsx'
import { paths } from '#app/paths.ts'
import { OverviewCard } from './OverviewCard.tsx'
import classes from './overview.module.css'

/** The way to a portal that people can use, while it is not published or nobody is in it; gone afterwards. */
export function FirstSteps({ profile }: { profile: string }) {
  const settings = useQuery(runSettings.one(profile)).data
  const summary = useQuery(profiles.summary(profile)).data
  if (!settings || !summary) return null
  const published = settings.active === true
  if (published && summary.amount.run_users > 0) return null
  const steps = [
    {
      label: 'Give the portal a title and a logo',
      done: Boolean(settings.name) && Boolean(settings.logo),
      to: paths.runSettings(profile, 'general'),
    },
    {
      label: 'Choose who can sign up',
      done: Boolean(settings.signup_method),
      to: paths.runSettings(profile, 'sign-up'),
    },
    { label: 'Create the first user', done: summary.amount.run_users > 0, to: paths.newUser(profile) },
    { label: 'Grant dashboards and devices by a policy', done: summary.amount.am > 0, to: paths.policies(profile) },
    { label: 'Publish the portal', done: published, to: paths.runSettings(profile, 'general') },
  ]
  return (
    <OverviewCard title="First steps">
      <ol className={classes.steps}>
        {steps.map(({ label, done, to }) => (
          <li key={label}>
            <Icon name={done ? 'check' : 'chevron-right'} size={16} label={done ? 'Done:' : 'To do:'} />
            <Link to={to}>{label}</Link>
          </li>
        ))}
      </ol>
    </OverviewCard>
  )
}
