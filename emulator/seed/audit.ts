import { auditKeptSince } from '../rules/audit-filter.ts'
import { busyAt } from '../rules/spread.ts'
import type { Database } from '../store/db.ts'
import { auditOfProfiles, type AuditSeed, type AuditSubject, deeds, type Doer } from './audit-figures.ts'
import { createdMessage, goneThings, type Thing, thingsOf } from './audit-things.ts'
import { randomNumbers } from './random.ts'

type Row = [who: string, action: string, subject: AuditSubject, resourceId: string, at: number]

const insertAll = `INSERT INTO audit_event (profile, who, action, resource_name, resource_id, created_at, details)
  SELECT ?, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, '{}' FROM json_each(?)`

const day = 86_400_000

/** A working moment of the past months: nights and Sundays are seldom. */
function drawMoment(random: () => number, from: number, now: number): number {
  for (;;) {
    const at = Math.floor(from + random() * (now - from))
    const sunday = new Date(at).getUTCDay() === 0
    if (random() * 26 < busyAt(at) * (sunday ? 0.2 : 1)) return at
  }
}

/** One of the people who were there at that moment. */
function drawDoer(random: () => number, doers: readonly Doer[], at: number, now: number): string {
  const present = doers.filter(({ until }) => until === undefined || at < now - until * day)
  let left = random() * present.reduce((sum, { share }) => sum + share, 0)
  return (present.find(({ share }) => (left -= share) < 0) ?? doers[0])?.account ?? ''
}

const total = deeds.reduce((sum, { weight }) => sum + weight, 0)

function drawDeed(random: () => number) {
  let left = random() * total
  return deeds.find(({ weight }) => (left -= weight) < 0)
}

/** Things the profile has were made when they say so; what else was done to them is drawn. */
function* events(db: Database, given: AuditSeed, now: number): Generator<Row> {
  const random = randomNumbers(given.seed)
  const from = auditKeptSince(now)
  const things = thingsOf(db, given.profile)
  for (const [subject, known] of things) {
    const message = createdMessage(subject)
    if (message === undefined) continue
    for (const { id, created_at: at } of known) {
      if (at > from) yield [drawDoer(random, given.doers, at, now), message, subject, id, at]
    }
  }
  const gone = goneThings(given.seed, now)
  for (let count = 0; count < given.count; count += 1) {
    const deed = drawDeed(random)
    const at = drawMoment(random, from, now)
    const there = deed && things.get(deed.subject)?.filter(({ created_at }) => created_at < at)
    const pool: readonly Thing[] = there && there.length > 0 && random() > 0.06 ? there : gone
    const thing = pool[Math.floor(random() * pool.length)]
    if (!deed || !thing) continue
    yield [deed.by ?? drawDoer(random, given.doers, at, now), deed.message, deed.subject, thing.id, at]
  }
}

/** Six months of the log. Comes after everything else of the seed, so that it can tell of it. */
export function seedAudit(db: Database, now: number): void {
  for (const given of auditOfProfiles) {
    const rows = [...events(db, given, now)].toSorted((one, other) => one[4] - other[4])
    db.run(insertAll, [given.profile, JSON.stringify(rows)])
  }
}
