import { describeError } from '#components/feedback/describe-error.ts'
import { Settled } from '#components/feedback/settle.ts'

/** The result of one press of a button that makes something. */
export interface MadeOnce<Thing> {
  made: Thing
  /** Further ones made by the same press, which nobody needs. */
  doubles: readonly Thing[]
}

/**
 * Makes a thing whose name need not be unique, and reads back what was made.
 *
 * A browser may send a write twice by itself: when a server closes a kept-alive connection before its answer begins,
 * Chromium sends the request again on another connection, whatever its method (measured: every POST, PUT and DELETE on
 * a
 * used HTTP/1.1 connection arrived twice, none on a fresh one). The page sees one answer or none. So new things of that
 * name are looked for: after a lost answer, the first is the thing itself; any further one is a double.
 * @throws what `create` threw when nothing was made; Settled when that had to be looked up.
 */
export async function madeOnce<Thing>({
  list,
  same,
  create,
}: {
  /** All existing things that could be the new one; `fresh` asks the server again. */
  list: (fresh: boolean) => Promise<readonly Thing[]>
  same: (one: Thing, other: Thing) => boolean
  create: () => Promise<Thing>
}): Promise<MadeOnce<Thing>> {
  const before = await list(false).catch(() => undefined)
  // A token may be allowed to create things but not to read them.
  if (!before) return { made: await create(), doubles: [] }
  const lookFor = async () => (await list(true)).filter((one) => !before.some((old) => same(old, one)))
  try {
    const made = await create()
    // Nothing can be read back: the answer is believed.
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
