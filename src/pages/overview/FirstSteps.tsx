import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { profiles } from '#api/profiles.ts'
import { runSettings } from '#api/run/run-settings.ts'
import { Icon } from '#components/display/Icon.tsx'
import { paths } from '#app/paths.ts'
import { OverviewCard } from './OverviewCard.tsx'
import classes from './overview.module.css'
import { say } from './messages/say.ts'

/** The steps to a portal that people can use, shown while it is not published or has no users. */
export function FirstSteps({ profile }: { profile: string }) {
  const settings = useQuery(runSettings.one(profile)).data
  const summary = useQuery(profiles.summary(profile)).data
  if (!settings || !summary) return null
  const published = settings.active === true
  if (published && summary.amount.run_users > 0) return null
  const steps = [
    {
      label: say.givePortalTitle(),
      done: Boolean(settings.name) && Boolean(settings.logo),
      to: paths.runSettings(profile, 'general'),
    },
    {
      label: say.chooseSignUp(),
      done: Boolean(settings.signup_method),
      to: paths.runSettings(profile, 'sign-up'),
    },
    { label: say.createTheFirstUser(), done: summary.amount.run_users > 0, to: paths.newUser(profile) },
    { label: say.grantByPolicy(), done: summary.amount.am > 0, to: paths.policies(profile) },
    { label: say.publishThePortal(), done: published, to: paths.runSettings(profile, 'general') },
  ]
  return (
    <OverviewCard title={say.firstSteps()}>
      <ol className={classes.steps}>
        {steps.map(({ label, done, to }) => (
          <li key={label}>
            <Icon name={done ? 'check' : 'chevron-right'} size={16} label={done ? say.done() : say.toDo()} />
            <Link to={to}>{label}</Link>
          </li>
        ))}
      </ol>
    </OverviewCard>
  )
}
