import type { TeamMember } from '#api/team.ts'
import { CopyField } from '#components/display/CopyField.tsx'
import type { TimeStyle } from '#lib/time/exact-time.ts'
import { Icon } from '#components/display/Icon.tsx'
import { StatusBadge } from '#components/display/StatusBadge.tsx'
import { useNow } from '#components/display/use-now.ts'
import { When } from '#components/display/When.tsx'
import type { MenuChoice } from '#components/menu/menu-items.ts'
import { MenuButton } from '#components/menu/MenuButton.tsx'
import { endOfInvitation, invitationStateOf, type Standing } from '#features/invitations/invitation-end.ts'
import { visibleName } from '#lib/text/visible-text.ts'
import { DataTable } from '#components/table/DataTable.tsx'
import { Card } from '#components/layout/Card.tsx'
import { EmptyValue } from '#components/display/EmptyValue.tsx'
import classes from './team.module.css'
import { say } from './messages/say.ts'

interface TeamOwner {
  id: string
  name: string
  email: string
}

interface TeamTableProps {
  team: readonly TeamMember[]
  /** Who owns the profile; only the owner themselves are told a name. */
  owner: TeamOwner | undefined
  style: TimeStyle
  actions: (member: TeamMember, standing: Standing) => readonly MenuChoice[]
}

/** The owner, then members and invitations, oldest first. A plan has only a few seats, so there is no search and no paging. */
export function TeamTable({ team, owner, style, actions }: TeamTableProps) {
  const now = useNow()
  return (
    <Card as="section" flush aria-label={say.listOfTheTeam()}>
      <DataTable label={say.team()} fold="list">
        <thead>
          <tr>
            <th scope="col">{say.name()}</th>
            <th scope="col">{say.status()}</th>
            <th scope="col">{say.added()}</th>
            <th scope="col">{say.invitationEnds()}</th>
            <th scope="col">{say.accountID()}</th>
            <th scope="col">
              <span className="visually-hidden">{say.actions()}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {owner && <OwnerRow owner={owner} />}
          {team.map((member) => {
            const standing = invitationStateOf(member, now)
            const end = member.active ? null : endOfInvitation(member)
            return (
              <tr key={member.id}>
                <th scope="row">
                  <span className={classes.who}>{visibleName(nameOf(member))}</span>
                  {member.name !== '' && <span className={classes.email}>{visibleName(member.email)}</span>}
                </th>
                <td data-label={say.status()} data-beside>
                  <Status standing={standing} />
                </td>
                <td data-label={say.added()}>
                  <When value={member.created_at ?? null} never={say.unknown()} {...style} />
                </td>
                <td data-label={say.invitationEnds()} data-spare={end === null || undefined}>
                  {end === null ? <EmptyValue /> : <When value={end} {...style} />}
                </td>
                <td data-label={say.accountID()} data-spare>
                  <CopyField value={member.id} label={say.accountIDOfName({ name: nameOf(member) })} />
                </td>
                <td data-actions>
                  <MenuButton
                    label={say.actionsForName({ name: nameOf(member) })}
                    look="icon"
                    groups={() => [{ choices: actions(member, standing) }]}
                  >
                    <Icon name="more" />
                  </MenuButton>
                </td>
              </tr>
            )
          })}
        </tbody>
      </DataTable>
    </Card>
  )
}

function OwnerRow({ owner: { id, name, email } }: { owner: TeamOwner }) {
  const shown = name || email || say.ownerOfProfile()
  return (
    <tr>
      <th scope="row">
        <span className={classes.who}>{visibleName(shown)}</span>
        {name !== '' && email !== '' && <span className={classes.email}>{visibleName(email)}</span>}
      </th>
      <td data-label={say.status()} data-beside>
        <StatusBadge tone="mute" icon="key">
          {say.owner()}
        </StatusBadge>
      </td>
      <td data-label={say.added()} data-spare>
        <EmptyValue />
      </td>
      <td data-label={say.invitationEnds()} data-spare>
        <EmptyValue />
      </td>
      <td data-label={say.accountID()} data-spare>
        <CopyField value={id} label={say.accountIDOfName({ name: shown })} />
      </td>
      <td>
        <span className="visually-hidden">{say.nothingToDo()}</span>
      </td>
    </tr>
  )
}

export const nameOf = ({ name, email, id }: TeamMember): string => name || email || id

function Status({ standing }: { standing: Standing }) {
  if (standing === 'member') return <StatusBadge tone="ok">{say.member()}</StatusBadge>
  if (standing === 'expired') return <StatusBadge tone="warn">{say.invitationExpired()}</StatusBadge>
  return (
    <StatusBadge tone="info" icon="mail">
      {say.invited()}
    </StatusBadge>
  )
}
