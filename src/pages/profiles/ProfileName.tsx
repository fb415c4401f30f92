import { Link } from 'react-router'
import type { ListedProfile } from '#api/session/profile-shape.ts'
import { visibleText } from '#lib/text/visible-text.ts'
import { paths } from '#app/paths.ts'
import { useEnvironment } from '#features/profiles/use-environment.ts'
import classes from './profiles.module.css'
import { say } from './messages/say.ts'

interface ProfileNameProps {
  profile: ListedProfile
  /** Whether this session works in it. */
  open: boolean
  /** Opens it here; absent where this session cannot, and its page says why. */
  onOpen: (() => void) | undefined
}

/** Names need not be unique, so the end of the id is shown too. */
export function ProfileName({ profile, open, onOpen }: ProfileNameProps) {
  const name = visibleText(profile.name) || say.noName()
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
              // A click that opens a new tab is left to the browser.
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
          {open && ` · ${say.openNow()}`}
          {environment && ` · ${environment.label}`}
        </span>
      </span>
    </span>
  )
}
