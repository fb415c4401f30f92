import type { RunUser } from '#api/run/run-users.ts'
import { exactMinute, zoneOf, type TimeStyle } from '#lib/time/exact-time.ts'
import { fileSlug } from '#lib/file/file-slug.ts'
import { describeTwoFactor } from '../describe-two-factor.ts'
import { say as sayUsers } from '../messages/say.ts'
import { say } from './messages/say.ts'

type Field = 'name' | 'email' | 'company' | 'phone' | 'language' | 'timezone' | 'id'
type Moment = 'last_login' | 'created_at' | 'updated_at'

/** The columns an export may contain, in order. */
export const exportColumns = [
  {
    id: 'name',
    get label() {
      return sayUsers.name()
    },
  },
  {
    id: 'email',
    get label() {
      return sayUsers.email()
    },
  },
  {
    id: 'active',
    get label() {
      return sayUsers.active()
    },
  },
  {
    id: 'last_login',
    get label() {
      return sayUsers.lastLogin()
    },
  },
  {
    id: 'tags',
    get label() {
      return sayUsers.tags()
    },
  },
  {
    id: 'created_at',
    get label() {
      return sayUsers.created()
    },
  },
  {
    id: 'updated_at',
    get label() {
      return sayUsers.updated()
    },
  },
  {
    id: 'language',
    get label() {
      return sayUsers.language()
    },
  },
  {
    id: 'timezone',
    get label() {
      return sayUsers.timeZone()
    },
  },
  {
    id: 'company',
    get label() {
      return sayUsers.company()
    },
  },
  {
    id: 'phone',
    get label() {
      return sayUsers.phone()
    },
  },
  {
    id: 'otp',
    get label() {
      return sayUsers.twoFactor()
    },
  },
  {
    id: 'newsletter',
    get label() {
      return sayUsers.newsletter()
    },
  },
  {
    id: 'id',
    get label() {
      return sayUsers.id()
    },
  },
] as const
export type ExportColumn = (typeof exportColumns)[number]['id']

interface Cells {
  head: string
  cell: (user: RunUser) => string
}

function* rowsOf(users: readonly RunUser[], columns: readonly Cells[]): Generator<string[]> {
  for (const user of users) yield columns.map(({ cell }) => cell(user))
}

/**
 * Users as rows of a text table. Times are in the account's zone and format, and their headers name the zone. Each tag key
 * has a column, with values joined if a key occurs twice; another column has all tags as JSON.
 */
export function toTable(users: readonly RunUser[], chosen: readonly ExportColumn[], style: TimeStyle) {
  const columns = exportColumns
    .filter(({ id }) => chosen.includes(id))
    .flatMap(({ id, label }): Cells[] => (id === 'tags' ? tagCells(users) : [cellsOf(id, label, style)]))
  return {
    columns: columns.map(({ head }) => head),
    rows: rowsOf(users, columns),
  }
}

function cellsOf(id: Exclude<ExportColumn, 'tags'>, label: string, style: TimeStyle): Cells {
  switch (id) {
    case 'active':
      return { head: label, cell: ({ active }) => yesOrNo(active) }
    case 'newsletter':
      return { head: label, cell: ({ newsletter }) => yesOrNo(newsletter) }
    case 'otp':
      return { head: label, cell: (user) => describeTwoFactor(user) }
    case 'last_login':
    case 'created_at':
    case 'updated_at':
      return { head: say.headInZone({ label, zone: zoneOf(style) }), cell: (user) => momentOf(user, id, style) }
    case 'name':
    case 'email':
    case 'company':
    case 'phone':
    case 'language':
    case 'timezone':
    case 'id':
    default:
      return { head: label, cell: (user) => fieldText(user, id) }
  }
}

const yesOrNo = (value: boolean | null | undefined) =>
  typeof value === 'boolean' ? (value ? say.yesInFile() : say.noInFile()) : ''
const fieldText = (user: RunUser, field: Field) => user[field] ?? ''
const momentOf = (user: RunUser, moment: Moment, style: TimeStyle) => exactMinute(new Date(user[moment] ?? ''), style)

function tagCells(users: readonly RunUser[]): Cells[] {
  const keys = [...new Set(users.flatMap(({ tags }) => tags.map(({ key }) => key)))].toSorted()
  const columns = keys.map((wanted): Cells => ({
    head: `tag:${wanted}`,
    cell: ({ tags }) =>
      tags
        .filter(({ key }) => key === wanted)
        .map(({ value }) => value)
        .join('; '),
  }))
  return [...columns, { head: say.tagsJson(), cell: ({ tags }) => JSON.stringify(tags) }]
}

/** Users per part of the JSON file. */
const usersOfPart = 1_000

/** Users as a JSON file in parts, with the API's names and values: times stay in UTC. */
export function* jsonParts(users: readonly RunUser[], chosen: readonly ExportColumn[]): Generator<string> {
  const plain = (user: RunUser) =>
    Object.fromEntries(exportColumns.filter(({ id }) => chosen.includes(id)).map(({ id }) => [id, user[id] ?? null]))
  for (let from = 0; from < users.length; from += usersOfPart) {
    const part = JSON.stringify(users.slice(from, from + usersOfPart).map(plain), null, 2)
    // Without the brackets of this part's array; the whole file has its own.
    yield (from === 0 ? '[' : ',') + part.slice(1, -2)
  }
  yield users.length === 0 ? '[]\n' : '\n]\n'
}

/** `users-acme-production-2026-11-23.csv`: the day in the account's zone. */
export function exportName(profile: string, at: Date, style: TimeStyle, format: 'csv' | 'json'): string {
  const day = exactMinute(at, { zone: style.zone }).slice(0, 10)
  return `${['users', fileSlug(profile), day].filter(Boolean).join('-')}.${format}`
}
