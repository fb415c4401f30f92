import { Link } from 'react-router'
import type { ListedProfile } from '#api/session/profile-shape.ts'
import { visibleText } from '#lib/text/visible-text.ts'
import { paths } from '#app/paths.ts'
import { useEnvironment } from '#features/profiles/use-environment.ts'
import classes from './profiles.module.css'

interface ProfileNameProps {
  profile: ListedProfile
  /** Whether it is the one that is open now. */
  open: boolean
  /** Opens it here; absent where this session cannot, and its address says why. */
  onOpen: (() => void) | undefined
}

/** Names need not be unique, so the end of the ID stands beside them. */
export function ProfileName({ profile, open, onOpen }: ProfileNameProps) {
  const name = visibleText(profile.name) || 'No name'
  const environment = useEnvironment(profile.id)
  return (
    <span className={classes.name}>
      <span className={classes.logo} style={environment && { background: environment.color }} aria-hidden>
        {(Array.from(profile.name.trim())[0] ?? '?').toUpperCase()}
      </span>
      <span className={classes.words}>
        <span className={classes.title}>
          <Link
            to={open ? paths.profile(profile.id) : paths.home(profile.id)}
            onClick={(event) => {
              // A new tab finds its own way in.
              if (open || !onOpen || event.metaKey || event.ctrlKey || event.shiftKey) return
              event.preventDefault()
              onOpen()
            }}
          >
            {name}
          </Link>
        </span>
        <span className="text-help">
          …{profile.id.slice(-6)}
          {open && ' · open now'}
          {environment && ` · ${environment.label}`}
        </span>
      </span>
    </span>
  )
}
