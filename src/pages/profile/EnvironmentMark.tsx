import { useSyncExternalStore } from 'react'
import {
  environmentColors,
  onEnvironment,
  readEnvironment,
  rememberEnvironment,
} from '#features/profiles/environment.ts'
import { Card } from '#components/layout/Card.tsx'
import { ChoiceLabel } from '#components/choice/ChoiceLabel.tsx'
import { ChoiceGroup } from '#components/choice/ChoiceGroup.tsx'
import classes from './profile.module.css'
import { say } from './messages/say.ts'

/** A coloured bar on every page of this profile, so that nobody works in the wrong one. */
export function EnvironmentMark({ profile }: { profile: string }) {
  const chosen = useSyncExternalStore(onEnvironment, () => readEnvironment(profile))
  return (
    <Card as="section" aria-labelledby="profile-mark">
      <div>
        <h2 id="profile-mark">{say.environment()}</h2>
        <p className="text-help">{say.environmentHelp()}</p>
      </div>
      <ChoiceGroup inline legend={<span className="visually-hidden">{say.markOfThisProfile()}</span>}>
        {environmentColors.map(({ id, label, color }) => (
          <ChoiceLabel key={id}>
            <input
              type="radio"
              name="environment"
              checked={chosen === id}
              onChange={() => rememberEnvironment(profile, id)}
            />
            <span className={classes.swatch} style={{ background: color }} aria-hidden />
            {label}
          </ChoiceLabel>
        ))}
      </ChoiceGroup>
    </Card>
  )
}
