import { useState } from 'react'
import { serverNow } from '#lib/time/clock.ts'
import type { RunUserSearch } from '#api/run/run-user-query.ts'
import type { RunUser } from '#api/run/run-users.ts'
import type { WriteNumber } from '#lib/number-style.ts'
import { useNumberStyle } from '#components/display/use-number-style.ts'
import { announce } from '#components/feedback/announcements.ts'
import { describeError } from '#components/feedback/describe-error.ts'
import { useProfileId } from '#app/use-session.ts'
import { onlyAsked } from './only-asked.ts'
import { useAllUsers } from './use-all-users.ts'
import classes from '../users.module.css'
import { say } from './messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

/** The most users one selection may have; a larger job would keep a browser open for hours. */
const most = 10_000

interface SelectAllUsersProps {
  search: RunUserSearch
  /** The number of matching users, if known. */
  total: number | undefined
  chosen: ReadonlySet<string>
  add: (users: readonly RunUser[]) => void
}

/** Selects all users that match the filters, on all pages. */
export function SelectAllUsers({ search, total, chosen, add }: SelectAllUsersProps) {
  const all = useAllUsers(useProfileId(), search, { fields: fieldsFor(search), most })
  const count = useNumberStyle()
  // The number when all were selected: the button returns only if somebody has been deselected since.
  const [allAre, setAllAre] = useState<number>()
  const choose = async () => {
    const read = await all.read()
    if (!read) return
    const { rows } = onlyAsked([...read], search, serverNow())
    // Users selected before are known in full, the others only by the fields that a selection needs.
    const others = rows.filter(({ id }) => !chosen.has(id))
    add(others)
    setAllAre(chosen.size + others.length)
    if (rows.length >= most) announce(say.firstSelected({ most: count(most) }))
  }
  if (all.state === 'reading') {
    return (
      <>
        <output>
          {total === undefined
            ? say.countRead({ users: count(all.count) })
            : say.countReadOf({ users: count(all.count), all: count(Math.min(total, most)) })}
        </output>
        <button type="button" className={classes.bulk} onClick={all.stop}>
          {common.cancel()}
        </button>
      </>
    )
  }
  if (chosen.size === allAre) return null
  return (
    <>
      {all.state === 'failed' && <span role="alert">{describeError(all.error).summary}.</span>}
      <button type="button" className={classes.bulk} onClick={() => void choose()}>
        {all.state === 'failed' ? say.goOnSelecting() : wording(total, count)}
      </button>
    </>
  )
}

function wording(total: number | undefined, count: WriteNumber): string {
  if (total === undefined) return say.selectAllThatMatch()
  return total > most ? say.selectFirst({ most: count(most) }) : say.selectAll({ total: count(total) })
}

/** The few fields that a selection needs, and those that tell whether a user matches the search. */
function fieldsFor({ createdSince, neverLoggedIn }: RunUserSearch): string[] {
  return [
    'id',
    'name',
    'email',
    'active',
    'company',
    'tags',
    ...(createdSince === undefined ? [] : ['created_at']),
    ...(neverLoggedIn ? ['last_login'] : []),
  ]
}
