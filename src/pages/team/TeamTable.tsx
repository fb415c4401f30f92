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

interface TeamTableProps {
  team: readonly TeamMember[]
  style: TimeStyle
  actions: (member: TeamMember, standing: Standing) => readonly MenuChoice[]
}

/** Members and invitations, oldest first. A plan has room for few, so there is nothing to search or page. */
export function TeamTable({ team, style, actions }: TeamTableProps) {
  const now = useNow()
  return (
    <Card as="section" flush aria-label="List of the team">
      <DataTable label="Team" fold="list">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Status</th>
            <th scope="col">Added</th>
            <th scope="col">Invitation ends</th>
            <th scope="col">Account ID</th>
            <th scope="col">
              <span className="visually-hidden">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {team.map((member) => {
            const standing = invitationStateOf(member, now)
            const end = member.active ? null : endOfInvitation(member)
            return (
              <tr key={member.id}>
                <th scope="row">
                  <span className={classes.who}>{visibleName(nameOf(member))}</span>
                  {member.name !== '' && <span className={classes.email}>{visibleName(member.email)}</span>}
                </th>
                <td data-label="Status">
                  <Status standing={standing} />
                </td>
                <td data-label="Added">
                  <When value={member.created_at ?? null} never="Unknown" {...style} />
                </td>
                <td data-label="Invitation ends">{end === null ? <EmptyValue /> : <When value={end} {...style} />}</td>
                <td data-label="Account ID">
                  <CopyField value={member.id} label={`account ID of ${nameOf(member)}`} />
                </td>
                <td data-actions>
                  <MenuButton
                    label={`Actions for ${nameOf(member)}`}
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

export const nameOf = ({ name, email, id }: TeamMember): string => name || email || id

function Status({ standing }: { standing: Standing }) {
  if (standing === 'member') return <StatusBadge tone="ok">Member</StatusBadge>
  if (standing === 'expired') return <StatusBadge tone="warn">Invitation expired</StatusBadge>
  return (
    <StatusBadge tone="info" icon="mail">
      Invited
    </StatusBadge>
  )
}
