import classes from './team.module.css'

/** What joining a team means: there are no roles, so it is said before anybody is invited. */
export function MemberRights() {
  return (
    <div className={classes.rights}>
      <p>There are no roles: every member gets almost everything that you have in this profile.</p>
      <ul>
        <li>
          <b>A member can</b> see and change every device, dashboard, analysis, action, policy, Run setting and user,
          and make tokens.
        </li>
        <li>
          <b>A member cannot</b> invite people, change billing or the allocation, read the audit log, or delete or
          transfer the profile.
        </li>
      </ul>
      <p>For a script or a display, make a token with read permission instead of a member.</p>
    </div>
  )
}
