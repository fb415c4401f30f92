import { describeError } from '#components/feedback/describe-error.ts'
import { Settled } from '#components/feedback/settle.ts'

/** What there is after one press of a button that makes something. */
export interface MadeOnce<Thing> {
  made: Thing
  /** The same once more: made by the same press, and not needed. */
  doubles: readonly Thing[]
}

/**
 * Makes a thing that need not be unique, and reads back what came of it.
 *
 * A browser may send a write twice without being asked: when a server cuts a kept-alive connection before its answer
 * begins, Chromium sends the request once more on another connection, whatever its method (measured: every POST, PUT and
 * DELETE on a used HTTP/1.1 connection arrived twice, none on a fresh one). The page sees one answer or none. So what is
 * new under the name is looked for: one where the answer was lost is the thing itself, and a second is a double.
 * @throws what `create` threw when nothing was made; Settled when that had to be looked up.
 */
export async function madeOnce<Thing>({
  list,
  same,
  create,
}: {
  /** All that exist and could be taken for the new one; `fresh` asks the server again. */
  list: (fresh: boolean) => Promise<readonly Thing[]>
  same: (one: Thing, other: Thing) => boolean
  create: () => Promise<Thing>
}): Promise<MadeOnce<Thing>> {
  const before = await list(false).catch(() => undefined)
  // A token may be allowed to make things and not to read them.
  if (!before) return { made: await create(), doubles: [] }
  const lookFor = async () => (await list(true)).filter((one) => !before.some((old) => same(old, one)))
  try {
    const made = await create()
    // What cannot be read back is as it ever was: one thing made, as the answer says.
    const found = await lookFor().catch(() => [])
    return { made, doubles: found.filter((one) => !same(one, made)) }
  } catch (error) {
    const { maybeDone, late } = describeError(error)
    if (maybeDone !== true) throw error
    const found = await lookFor().catch(() => undefined)
    if (!found) throw error
    const [made, ...doubles] = found
    if (made === undefined) throw new Settled(error, late === true)
    return { made, doubles }
  }
}
