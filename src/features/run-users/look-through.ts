import type { RunUserQuestion } from '#api/run/run-user-query.ts'
import type { SearchPlan } from './plan-search.ts'
import { listRunUsers, type RunUser } from '#api/run/run-users.ts'

/** Rows read at first, as a list shows them; most searches need no more. */
const first = 200
/** The largest page the API gives (contract 1.7), and the most rows that one search looks through. */
const most = 10_000
/** Ids in one request: its address must not grow too long. */
const idsAtOnce = 100
/** The fields that decide whether a user matches, and their place in the order. */
const telling = ['id', 'name', 'email', 'company', 'tags']

export interface LookedThrough {
  rows: RunUser[]
  /** Those of whom only these fields are known; `fillIn` reads the rest. */
  partly: ReadonlySet<string>
  isCut: boolean
  unreadable: number
}

/**
 * All users who match a plan whose questions also return others. Each answer is read completely; a long one only with
 * the deciding fields. Throws ApiError.
 */
export async function lookThrough(
  profile: string,
  { questions, fits }: SearchPlan,
  signal: AbortSignal,
): Promise<LookedThrough> {
  const answers = await Promise.all(
    questions.map(async (question) => {
      const start = await listRunUsers(profile, { ...question, page: 1, size: first }, signal)
      if (start.received < first) return { ...start, isPartly: false }
      const fields = [...new Set([...telling, question.sort.replace(/^-/, '')])]
      return { ...(await listRunUsers(profile, { ...question, page: 1, size: most }, signal, fields)), isPartly: true }
    }),
  )
  const whole = answers.filter(({ isPartly }) => !isPartly)
  const known = new Set(whole.flatMap(({ rows }) => rows.map(({ id }) => id)))
  const rows = new Map<string, RunUser>()
  for (const answer of [...whole, ...answers.filter(({ isPartly }) => isPartly)]) {
    for (const user of answer.rows) if (!rows.has(user.id) && fits(user)) rows.set(user.id, user)
  }
  return {
    rows: [...rows.values()],
    partly: new Set([...rows.keys()].filter((id) => !known.has(id))),
    isCut: answers.some(({ received }) => received >= most),
    unreadable: answers.reduce((sum, { received, rows: readable }) => Math.max(sum, received - readable.length), 0),
  }
}

/** The users with these ids, restricted as the question says. Throws ApiError. */
export async function readByIds(
  profile: string,
  question: Omit<RunUserQuestion, 'page' | 'size' | 'where'>,
  { ids, fields, signal }: { ids: readonly string[]; fields?: readonly string[] | undefined; signal: AbortSignal },
): Promise<RunUser[]> {
  const rows: RunUser[] = []
  for (let from = 0; from < ids.length; from += idsAtOnce) {
    const where = { id: ids.slice(from, from + idsAtOnce) }
    // oxlint-disable-next-line no-await-in-loop -- one after the other, under the limit per minute
    const found = await listRunUsers(profile, { ...question, where, page: 1, size: idsAtOnce }, signal, fields)
    rows.push(...found.rows)
  }
  return rows
}

/**
 * The rows with all fields that a list shows. A user who was deleted meanwhile keeps the last known values. Throws
 * ApiError.
 */
export async function fillIn(
  profile: string,
  sort: string,
  { rows, partly, signal }: { rows: readonly RunUser[]; partly: ReadonlySet<string>; signal: AbortSignal },
): Promise<RunUser[]> {
  const ids = rows.filter(({ id }) => partly.has(id)).map(({ id }) => id)
  const everything = {
    active: undefined,
    tags: [],
    language: undefined,
    timezone: undefined,
    neverLoggedIn: false,
    sort,
  }
  const read = new Map((await readByIds(profile, everything, { ids, signal })).map((user) => [user.id, user]))
  return rows.map((user) => read.get(user.id) ?? user)
}
