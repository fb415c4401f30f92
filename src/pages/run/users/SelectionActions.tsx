import type { RunUser } from '../../../api/run-users.ts'
import { announce } from '../../../components/feedback/announcements.ts'
import { notify } from '../../../components/feedback/notify.ts'
import classes from './users.module.css'

/** What can be done with the chosen users. */
export function SelectionActions({ users }: { users: readonly RunUser[]; clear: () => void }) {
  const copy = async (what: string, values: readonly string[]) => {
    try {
      await navigator.clipboard.writeText(values.join('\n'))
      notify({ message: `${values.length} ${what} copied` })
    } catch {
      announce(`The browser refused to copy the ${what}`)
    }
  }
  return (
    <>
      <button
        type="button"
        className={classes.bulk}
        onClick={() =>
          void copy(
            'IDs',
            users.map(({ id }) => id),
          )
        }
      >
        Copy IDs
      </button>
      <button
        type="button"
        className={classes.bulk}
        onClick={() => void copy('e-mail addresses', users.map(({ email }) => email).filter(Boolean))}
      >
        Copy e-mail addresses
      </button>
    </>
  )
}
