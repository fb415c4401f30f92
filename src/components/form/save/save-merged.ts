import { settle } from '#components/feedback/settle.ts'
import { mergeVersions, type Choose, type Conflict, type Versions } from '../draft/merge-versions.ts'
import { own, sameValue } from '#lib/json.ts'
import type { Stored, Undoable } from './undoable.ts'
import { SaveCancelled } from './save-cancelled.ts'
import { say } from '../messages/say.ts'

type State = Record<string, unknown>

/** How something is saved that more than one person may edit. */
export interface MergedSave {
  /** What the server holds at this moment, as a plain object of what can be edited. */
  read: () => Promise<State>
  /** The person's edit, laid over that. */
  versions: (theirs: State) => Versions
  /** Sends what differs, each key whole. `theirs` is what `read` gave. */
  send: (changes: State, theirs: State) => Promise<unknown>
  /** Whose value stays where two people changed the same; nothing when the person goes on editing. */
  ask: (conflicts: readonly Conflict[]) => Promise<Choose | undefined>
  /** Whether the save may go on, where what it does must be agreed to first. */
  agree?: (theirs: State, changes: State) => Promise<boolean>
}

/**
 * The only way to save something that exists: read it again, merge three ways, ask where two people changed the same,
 * and send the differences once. When the answer is lost, what is stored shows whether it was done. Resolves to what is
 * stored now, and to a function that undoes it when something was sent.
 * @throws SaveCancelled when the person was asked and goes on editing.
 */
export async function saveMerged(save: MergedSave): Promise<Stored & Partial<Undoable>> {
  const theirs = await save.read()
  const versions = save.versions(theirs)
  let merged = mergeVersions(versions)
  if (merged.conflicts.length > 0) {
    const sides = await save.ask(merged.conflicts)
    if (!sides) throw new SaveCancelled()
    merged = mergeVersions(versions, sides)
  }
  const { changes } = merged
  const now = { ...theirs, ...changes }
  if (Object.keys(changes).length === 0) return { now }
  if (save.agree && !(await save.agree(theirs, changes))) throw new SaveCancelled()
  await sendOnce(save, changes, theirs)
  return { now, undo: () => putBack(save, changes, theirs, versions.whole) }
}

function sendOnce({ send, read }: MergedSave, changes: State, theirs: State): Promise<unknown> {
  return settle(
    () => send(changes, theirs).then(() => true),
    async () => {
      const now = await read()
      return Object.entries(changes).every(([key, value]) => sameValue(own(now, key), value)) ? true : undefined
    },
  )
}

/** Undoes a save, unless somebody changed the same meanwhile. Throws the message to show. */
async function putBack(save: MergedSave, written: State, previous: State, whole: Versions['whole']): Promise<void> {
  const now = await save.read()
  const only = (state: State) => Object.fromEntries(Object.keys(written).map((key) => [key, own(state, key) ?? null]))
  const { changes, conflicts } = mergeVersions({
    before: only(written),
    mine: only(previous),
    theirs: only(now),
    ...(whole ? { whole } : {}),
  })
  if (conflicts.length > 0) throw new ChangedMeanwhile()
  if (Object.keys(changes).length > 0) await sendOnce(save, changes, now)
}

class ChangedMeanwhile extends Error {
  readonly title = say.somebodyChangedSameSince()
}
