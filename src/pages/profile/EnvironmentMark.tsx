import { useSyncExternalStore } from 'react'
import {
  environmentColors,
  onEnvironment,
  readEnvironment,
  rememberEnvironment,
} from '#features/profiles/environment.ts'
import classes from './profile.module.css'

/** A coloured bar on every page of this profile, so that nobody works in the wrong one. */
export function EnvironmentMark({ profile }: { profile: string }) {
  const chosen = useSyncExternalStore(onEnvironment, () => readEnvironment(profile))
  return (
    <section className={classes.card} aria-labelledby="profile-mark">
      <div>
        <h2 id="profile-mark">Environment</h2>
        <p className={classes.dim}>
          A coloured bar above every page of this profile. It is kept in this browser alone.
        </p>
      </div>
      <fieldset className={classes.marks}>
        <legend className="visually-hidden">Mark of this profile</legend>
        {environmentColors.map(({ id, label, color }) => (
          <label key={id} className={classes.mark}>
            <input
              type="radio"
              name="environment"
              checked={chosen === id}
              onChange={() => rememberEnvironment(profile, id)}
            />
            <span className={classes.swatch} style={{ background: color }} aria-hidden />
            {label}
          </label>
        ))}
      </fieldset>
    </section>
  )
}
