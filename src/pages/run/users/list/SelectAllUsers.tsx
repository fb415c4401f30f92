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

/** Most users one selection holds; a job of more would keep a browser open for hours. */
const most = 10_000

interface SelectAllUsersProps {
  search: RunUserSearch
  /** How many there are, when known. */
  total: number | undefined
  chosen: ReadonlySet<string>
  add: (users: readonly RunUser[]) => void
}

/** Chooses everybody the filters match, on all pages. */
export function SelectAllUsers({ search, total, chosen, add }: SelectAllUsersProps) {
  const all = useAllUsers(useProfileId(), search, { fields: fieldsFor(search), most })
  const count = useNumberStyle()
  // How many it were when everybody was chosen: only where somebody was dropped since is there anybody to add.
  const [allAre, setAllAre] = useState<number>()
  const choose = async () => {
    const read = await all.read()
    if (!read) return
    const { rows } = onlyAsked([...read], search, serverNow())
    // Those chosen before are known in full, the others by what a selection needs.
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

/** As little as a selection needs, and what tells whether a user fits the search. */
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
