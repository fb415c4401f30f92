import { isOdd, type RunUser } from '#api/run/run-users.ts'
import type { TimeStyle } from '#lib/time/exact-time.ts'
import { TagList } from '#components/display/TagList.tsx'
import { When } from '#components/display/When.tsx'
import type { Column } from '#components/table/ResourceTable.tsx'
import { describeTwoFactor } from '../describe-two-factor.ts'
import { UserStatus } from '../UserStatus.tsx'
import { visibleName } from '#lib/text/visible-text.ts'
import { say as sayUsers } from '../messages/say.ts'
import { say } from './messages/say.ts'

/** The columns besides the name. */
export function userColumns(style: TimeStyle): Column<RunUser>[] {
  const when = (user: RunUser, field: 'last_login' | 'created_at' | 'updated_at') =>
    isOdd(user, field) ? <Odd /> : <When value={user[field] ?? null} {...style} />
  const field = (user: RunUser, name: 'email' | 'language' | 'timezone' | 'company' | 'phone') =>
    isOdd(user, name) ? <Odd /> : text(user[name])
  const text = (value: string | null | undefined) =>
    value ? <span className="text-dim">{visibleName(value)}</span> : <Nothing />
  return [
    { id: 'email', label: sayUsers.email(), width: '27%', narrow: 'below', cell: (user) => field(user, 'email') },
    {
      id: 'status',
      label: say.status(),
      sortKey: 'active',
      width: 164,
      narrow: 'beside',
      cell: (user) => <UserStatus user={user} />,
    },
    {
      id: 'last_login',
      label: sayUsers.lastLogin(),
      sortKey: 'last_login',
      width: 130,
      cell: (user) => when(user, 'last_login'),
    },
    {
      id: 'tags',
      label: sayUsers.tags(),
      width: 172,
      narrow: 'aside',
      cell: (user) => (user.tags.length > 0 ? <TagList tags={user.tags} max={1} /> : <Nothing />),
    },
    {
      id: 'created_at',
      label: sayUsers.created(),
      sortKey: 'created_at',
      width: 130,
      hidden: true,
      cell: (user) => when(user, 'created_at'),
    },
    {
      id: 'updated_at',
      label: sayUsers.updated(),
      sortKey: 'updated_at',
      width: 130,
      hidden: true,
      cell: (user) => when(user, 'updated_at'),
    },
    { id: 'language', label: sayUsers.language(), width: 110, hidden: true, cell: (user) => field(user, 'language') },
    { id: 'timezone', label: sayUsers.timeZone(), width: 180, hidden: true, cell: (user) => field(user, 'timezone') },
    { id: 'company', label: sayUsers.company(), width: 160, hidden: true, cell: (user) => field(user, 'company') },
    { id: 'phone', label: sayUsers.phone(), width: 150, hidden: true, cell: (user) => field(user, 'phone') },
    {
      id: 'otp',
      label: sayUsers.twoFactor(),
      width: 130,
      hidden: true,
      cell: (user) => text(describeTwoFactor(user) || say.off()),
    },
    {
      id: 'newsletter',
      label: sayUsers.newsletter(),
      width: 120,
      hidden: true,
      cell: (user) => text(typeof user.newsletter === 'boolean' ? yesOrNo(user.newsletter) : null),
    },
    { id: 'id', label: sayUsers.id(), width: 230, hidden: true, cell: (user) => <code>{user.id}</code> },
  ]
}

const yesOrNo = (value: boolean) => (value ? say.yes() : say.no())

/** Shown if the server sent something that is not a text or a date. */
function Odd() {
  return <span className="text-dim">{sayUsers.notReadable()}</span>
}

function Nothing() {
  return (
    <span className="text-dim">
      <span aria-hidden>—</span>
      <span className="visually-hidden">{say.noneNoun()}</span>
    </span>
  )
}
