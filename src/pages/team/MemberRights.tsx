import classes from './team.module.css'
import { say } from './messages/say.ts'

/** What joining a team means: there are no roles, so it is said before anybody is invited. */
export function MemberRights() {
  return (
    <div className={classes.rights}>
      <p>{say.noRoles()}</p>
      <ul>
        <li>{say.memberCan()}</li>
        <li>{say.memberCannot()}</li>
      </ul>
      <p>{say.tokenInstead()}</p>
    </div>
  )
}
