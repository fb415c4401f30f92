import { compareRunUsers } from './compare-run-users.ts'
import type { FoundUsers, SearchReach } from './found-users.ts'
import { fillIn, lookThrough, readByIds } from './look-through.ts'
import { mergeLists, type PartialList } from '#lib/async/merge-lists.ts'
import { findNamedAlike } from '#api/run/find-named-alike.ts'
import type { RunUserSearch } from '#api/run/run-user-query.ts'
import { planSearch, type PlannedQuestion, type SearchPlan } from './plan-search.ts'
import { listRunUsers, type RunUser } from '#api/run/run-users.ts'

/**
 * When fewer users than this match the typed text, other spellings are searched too. The same for every page, export
 * and job.
 */
export const few = 50
/** The largest page the API gives (contract 1.7). */
const mostRead = 10_000
/** At most this many matches in other spellings are read. */
const mostAlike = 500

/**
 * The page of users that a search asks for. Without a text and with one value per tag key it is one request. Throws
 * ApiError.
 */
export async function findRunUsers(profile: string, search: RunUserSearch, signal: AbortSignal): Promise<FoundUsers> {
  const plan = planSearch(search)
  const { page, size } = search
  const [only] = plan.questions
  if (plan.questions.length === 1 && only && !plan.loose && plan.text.kind !== 'words') {
    const { rows, received } = await listRunUsers(profile, { ...only, page, size }, signal)
    return { rows, unreadable: received - rows.length }
  }
  const compare = compareRunUsers(search.sort)
  const found = plan.loose
    ? await lookThrough(profile, plan, signal)
    : await readMerged(profile, plan, { search, signal })
  const isWords = plan.text.kind === 'words'
  const alike =
    isWords && found.rows.length < few ? await findAlike(profile, plan, { known: found.rows, signal }) : undefined
  const all = plan.loose || alike ? [...found.rows, ...(alike?.rows ?? [])].sort(compare) : found.rows
  const onPage = all.slice((page - 1) * size, page * size)
  return {
    rows:
      'partly' in found ? await fillIn(profile, search.sort, { rows: onPage, partly: found.partly, signal }) : onPage,
    unreadable: found.unreadable,
    ...('complete' in found && !found.complete ? {} : { total: all.length }),
    ...(isWords ? { reach: reachOf(found.isCut, alike) } : {}),
  }
}

function reachOf(isCut: boolean, alike: { complete: boolean } | undefined): SearchReach {
  if (isCut || alike?.complete === false) return 'first-names'
  return alike ? 'all-spellings' : 'as-typed'
}

/**
 * As many rows as the page needs, from all questions in one order, but at least enough to decide about other spellings.
 */
async function readMerged(
  profile: string,
  plan: SearchPlan,
  { search, signal }: { search: RunUserSearch; signal: AbortSignal },
) {
  const wanted = Math.max(search.page * search.size + 1, few)
  const amount = Math.min(wanted, mostRead)
  const lists = plan.questions.map((question) => listOf(profile, plan, { question, amount }, signal))
  const merged = await mergeLists(lists, {
    id: (user: RunUser) => user.id,
    compare: compareRunUsers(search.sort),
    wanted,
  })
  const unreadable = lists.reduce((sum, list) => Math.max(sum, list.unreadable), 0)
  return { ...merged, unreadable, isCut: false }
}

/** Further users who match the text in another spelling. Throws ApiError. */
export async function findAlike(
  profile: string,
  plan: SearchPlan,
  { known, fields, signal }: { known: readonly RunUser[]; fields?: readonly string[] | undefined; signal: AbortSignal },
): Promise<{ rows: RunUser[]; complete: boolean }> {
  const { ids, complete } = await findNamedAlike(profile, plan.text)
  const have = new Set(known.map(({ id }) => id))
  const missing = ids.filter((id) => !have.has(id))
  const asked = missing.slice(0, mostAlike)
  const rows = new Map<string, RunUser>()
  // The questions differ in text field and tags; only the tags matter here.
  const choices = plan.questions.filter(({ tags }, at, all) => at === all.findIndex((one) => one.tags === tags))
  for (const question of asked.length === 0 ? [] : choices) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, under the limit per minute
    const found = await readByIds(profile, question, { ids: asked, fields, signal })
    for (const user of found) if (plan.fits(user)) rows.set(user.id, user)
  }
  return { rows: [...rows.values()], complete: complete && asked.length === missing.length }
}

function listOf(
  profile: string,
  { fits }: SearchPlan,
  { question, amount }: { question: PlannedQuestion; amount: number },
  signal: AbortSignal,
): PartialList<RunUser> & { unreadable: number } {
  let page = 0
  let ended = false
  return {
    unreadable: 0,
    async next() {
      if (ended) return undefined
      page += 1
      const { rows, received } = await listRunUsers(profile, { ...question, page, size: amount }, signal)
      this.unreadable += received - rows.length
      ended = received < amount || ignoresCompany(question, rows)
      return rows.filter(fits)
    },
  }
}

/** No source confirms the filter by company (contract 7.1): a server without it sends all users. */
function ignoresCompany({ where, company }: PlannedQuestion, rows: readonly RunUser[]): boolean {
  return where?.company !== undefined && company === undefined && rows.every((user) => !user.company)
}
