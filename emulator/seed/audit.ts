import { auditKeptSince } from '../rules/queries/audit-filter.ts'
import { busyAt } from '../rules/time/spread.ts'
import type { Database } from '../store/db.ts'
import { auditOfProfiles, type AuditSeed, type AuditSubject, deeds, type Doer } from './audit-figures.ts'
import { createdMessage, goneThings, thingsOf } from './audit-things.ts'
import { randomNumbers } from './random.ts'

interface Row {
  who: string
  action: string
  subject: AuditSubject
  resourceId: string
  at: number
}

/** A row crosses as a text: the instant in 13 digits, the id in 24, and who. */
const insertAll = `INSERT INTO audit_event (profile, action, resource_name, created_at, resource_id, who, details)
  SELECT ?, ?, ?, CAST(value AS INTEGER), substr(value, 15, 24), substr(value, 40), '{}' FROM json_each(?)`

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

/** Things that exist were created when they say so; what else happened to them is drawn at random. */
function* events(db: Database, given: AuditSeed, now: number): Generator<Row> {
  const random = randomNumbers(given.seed)
  const from = auditKeptSince(now)
  const things = thingsOf(db, given.profile)
  for (const [subject, known] of things) {
    const message = createdMessage(subject)
    if (message === undefined) continue
    for (const { id, created_at: at } of known) {
      if (at <= from) continue
      yield { who: drawDoer(random, given.doers, at, now), action: message, subject, resourceId: id, at }
    }
  }
  for (let count = 0; count < given.count; count += 1) {
    const deed = drawDeed(random)
    if (!deed) continue
    const at = drawMoment(random, from, now)
    const gone = goneThings(given.seed, deed.subject, now)
    const known = things.get(deed.subject) ?? gone
    const drawn = known[Math.floor(random() * known.length)]
    // A thing cannot have been touched before it was created, nor after it was deleted.
    const thing = drawn && drawn.created_at < at ? drawn : gone[count % gone.length]
    if (!thing) continue
    const who = deed.by ?? drawDoer(random, given.doers, at, now)
    yield { who, action: deed.message, subject: deed.subject, resourceId: thing.id, at }
  }
}

/** Six months of the log. Seeded last, so that it can refer to everything else. */
export function seedAudit(db: Database, now: number): void {
  for (const given of auditOfProfiles) {
    const groups = new Map<string, { action: string; subject: AuditSubject; texts: string[] }>()
    for (const { action, subject, at, resourceId, who } of events(db, given, now)) {
      const group = groups.get(action) ?? { action, subject, texts: [] }
      group.texts.push(`${String(at).padStart(13, '0')} ${resourceId} ${who}`)
      groups.set(action, group)
    }
    for (const { action, subject, texts } of groups.values()) {
      db.run(insertAll, [given.profile, action, subject, JSON.stringify(texts)])
    }
  }
}
