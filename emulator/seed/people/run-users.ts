import { idOf } from '#emulator/rules/secrets/ids.ts'
import type { Database } from '#emulator/store/db.ts'
import type { NewRunUserRow, Tag } from '#emulator/store/run/run-users.ts'
import { insertRunUsers } from '#emulator/store/run/insert-run-users.ts'
import { dropRunUserIndexes, runUserIndexes } from '#emulator/store/schema/schema.ts'
import { drawName } from './names.ts'
import { oddUsers } from './odd-users.ts'
import { pick, randomNumbers } from '../random.ts'

const organizations: readonly [string, ...string[]] = [
  'harborline', 'mossfield', 'brightwell', 'cobalt-bay', 'dunes', 'elm-and-sons', 'fjord', 'granite-works',
] // prettier-ignore
const sites: readonly [string, ...string[]] = [
  'north-plant', 'south-plant', 'river-intake', 'hilltop-tank', 'pump-station-3', 'depot', 'lab',
] // prettier-ignore
const roles: readonly [string, ...string[]] = [
  'operator', 'operator', 'operator', 'operator', 'viewer', 'viewer', 'viewer', 'technician', 'technician', 'manager',
] // prettier-ignore

const day = 86_400_000
/** Ids of the seed do not move with the clock, so that links into the demo stay good. */
const idEpoch = 1_700_000_000_000
/** Above this many, building the indexes afterwards is quicker than keeping them up. */
const bulk = 5_000

function drawTags(random: () => number, organization: string, language: string): Tag[] {
  const tags: Tag[] = [
    { key: 'role', value: random() < 0.02 ? 'admin' : pick(random, roles) },
    { key: 'organization_id', value: organization },
  ]
  if (random() < 0.7) tags.push({ key: 'site', value: pick(random, sites) })
  if (random() < 0.14) tags.push({ key: 'source', value: 'sso' })
  if (random() < 0.1) tags.push({ key: 'shift', value: pick(random, ['day', 'night', 'weekend']) })
  if (random() < 0.05) tags.push({ key: 'note', value: `Speaks ${language}; prefers a call in the morning` })
  return tags
}

/** From minutes ago to months ago, never before the user existed; about one in six never signed in. */
function drawLogin(random: () => number, now: number, createdAt: number): number | null {
  if (random() < 0.17) return null
  const ago = 2 * 60_000 * Math.exp(random() * 11.8)
  return Math.max(createdAt + 60_000, now - ago)
}

/** Times of one user, in whole milliseconds. Users are numbered in creation order. */
function drawTimes(random: () => number, now: number, share: number) {
  const created = Math.floor(now - 900 * day * (1 - share) - random() * day * 0.5 - 10 * 60_000)
  const login = drawLogin(random, now, created)
  const updated = random() < 0.5 ? created : Math.floor(created + random() * (now - created))
  return { created_at: created, last_login: login === null ? null : Math.floor(login), updated_at: updated }
}

export interface UserSeed {
  profile: string
  count: number
  now: number
  seed: number
  /** First serial number for ids. */
  serial: number
  odd: boolean
}

function drawUser(
  given: UserSeed,
  random: () => number,
  index: number,
  names: Set<string>,
  mails: Map<string, number>,
) {
  const odd = given.odd ? oddUsers[index] : undefined
  const organization = pick(random, organizations)
  const { name, mail, culture } = drawName(random, names)
  const seen = mails.get(mail) ?? 0
  mails.set(mail, seen + 1)
  const active = random() > 0.11
  const waiting = !active && random() < 0.35
  const times = drawTimes(random, given.now, given.count < 2 ? 1 : index / (given.count - 1))
  const serial = given.serial + index
  const row: NewRunUserRow = {
    id: idOf(idEpoch + serial * 1_000, serial),
    profile: given.profile,
    name: odd?.name ?? name,
    email: odd?.email ?? `${mail}${seen === 0 ? '' : seen + 1}@${organization}.example`,
    active: (odd ? (odd.active ?? true) : active) ? 1 : 0,
    company: odd
      ? (odd.company ?? null)
      : random() < 0.8
        ? organization.replace(/(^|-)(\w)/g, (_, dash: string, letter: string) => (dash && ' ') + letter.toUpperCase())
        : null,
    phone: random() < 0.4 ? `+1555${String(Math.floor(random() * 1e7)).padStart(7, '0')}` : null,
    language: odd?.language ?? culture.language,
    timezone: odd?.timezone ?? pick(random, culture.zones),
    newsletter: random() < 0.3 ? 1 : 0,
    options:
      random() < 0.5
        ? '{"date_format":"YYYY/MM/DD","time_format":"24","decimal_separator":".","thousand_separator":","}'
        : '{}',
    otp: random() < 0.08 ? '{"authenticator":true}' : '{}',
    tags: odd?.tags ?? [
      ...drawTags(random, organization, culture.language),
      ...(waiting ? [{ key: 'approval', value: 'waiting' }] : []),
    ],
    password: null,
    ...times,
    ...(waiting ? { last_login: null } : {}),
  }
  return row
}

/** Fills a profile with fictional people; the same seed gives the same people, with times relative to `now`. */
export function seedRunUsers(db: Database, given: UserSeed): void {
  const random = randomNumbers(given.seed)
  const names = new Set(oddUsers.map((user) => user.name))
  const mails = new Map<string, number>()
  if (given.count > bulk) db.script(dropRunUserIndexes)
  function* people() {
    for (let index = 0; index < given.count; index += 1) yield drawUser(given, random, index, names, mails)
  }
  insertRunUsers(db, given.profile, people())
  db.script(runUserIndexes)
}
