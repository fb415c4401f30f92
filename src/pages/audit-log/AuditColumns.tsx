import type { ResourceNames } from '#api/audit-names.ts'
import type { AuditEntry } from '#features/audit/read-entries.ts'
import type { TimeStyle } from '#lib/time/exact-time.ts'
import type { Column } from '#components/table/ResourceTable.tsx'
import { exactSecond } from '#features/audit/exact-second.ts'
import { initiatorName, type KnownInitiators } from '#features/audit/initiators.ts'
import { ResourceCell } from './ResourceCell.tsx'
import { say } from './messages/say.ts'

interface AuditColumnsOptions {
  profile: string
  style: TimeStyle
  people: KnownInitiators
  names: ResourceNames
}

/** The columns beside the message. */
export function auditColumns({ profile, style, people, names }: AuditColumnsOptions): Column<AuditEntry>[] {
  return [
    {
      id: 'date',
      label: say.date(),
      sortKey: 'date',
      width: 180,
      narrow: 'below',
      cell: ({ at }) =>
        at === null ? (
          say.unknown()
        ) : (
          <time
            dateTime={new Date(at).toISOString()}
            title={say.timeInZoneAndUTC({
              time: exactSecond(at, style),
              zone: style.zone,
              utc: exactSecond(at, { zone: 'UTC' }),
            })}
          >
            {exactSecond(at, style)}
          </time>
        ),
    },
    { id: 'who', label: say.who(), width: 200, narrow: 'aside', cell: ({ event }) => initiatorName(event.who, people) },
    {
      id: 'thing',
      label: say.what(),
      width: '34%',
      narrow: 'below',
      cell: ({ event }) => <ResourceCell profile={profile} event={event} names={names} />,
    },
    {
      id: 'utc',
      label: say.dateUTC(),
      width: 180,
      hidden: true,
      cell: ({ at }) => (at === null ? say.unknown() : exactSecond(at, { zone: 'UTC' })),
    },
    {
      id: 'id',
      label: say.resourceID(),
      width: 240,
      hidden: true,
      cell: ({ event }) => <code>{event.resourceID}</code>,
    },
  ]
}
