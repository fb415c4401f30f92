import { describe, expect, it } from 'vitest'
import { saveMerged, type MergedSave } from './save-merged.ts'
import { SaveCancelled } from './save-cancelled.ts'

type State = Record<string, unknown>

/** A stored thing that anybody may change, and one person's form for it. */
function scene(stored: State, before: State, mine: State) {
  const server = { now: { ...stored }, sent: [] as State[] }
  const how: MergedSave = {
    read: () => Promise.resolve({ ...server.now }),
    versions: (theirs) => ({ before, mine, theirs }),
    send: (changes) => {
      server.sent.push(changes)
      server.now = { ...server.now, ...changes }
      return Promise.resolve()
    },
    ask: () => Promise.resolve(undefined),
  }
  return { server, how }
}

const lost = (done: boolean, server: { now: State }) => (changes: State) => {
  if (done) server.now = { ...server.now, ...changes }
  return Promise.reject(Object.assign(new Error('lost'), { title: 'No answer', maybeDone: true }))
}

describe('saving what others edit too', () => {
  it('sends only what the person changed and keeps what others saved', async () => {
    const { server, how } = scene({ name: 'A', phone: '2' }, { name: 'A', phone: '1' }, { name: 'B', phone: '1' })
    await saveMerged(how)
    expect(server.sent).toEqual([{ name: 'B' }])
    expect(server.now).toEqual({ name: 'B', phone: '2' })
  })

  it('asks before it overwrites, and sends nothing when the person goes on editing', async () => {
    const { server, how } = scene({ name: 'C' }, { name: 'A' }, { name: 'B' })
    await expect(saveMerged(how)).rejects.toBeInstanceOf(SaveCancelled)
    expect(server.sent).toEqual([])
    await saveMerged({ ...how, ask: () => Promise.resolve(() => 'mine') })
    expect(server.now).toEqual({ name: 'B' })
  })

  it('can be undone, unless somebody changed the same meanwhile', async () => {
    const { server, how } = scene({ name: 'A', phone: '1' }, { name: 'A', phone: '1' }, { name: 'B', phone: '1' })
    const saved = await saveMerged(how)
    server.now = { ...server.now, phone: '3' }
    await saved.undo?.()
    expect(server.now).toEqual({ name: 'A', phone: '3' })
    const again = await saveMerged(how)
    server.now = { ...server.now, name: 'Theirs' }
    await expect(again.undo?.()).rejects.toMatchObject({ title: 'Someone else changed this' })
    expect(server.now['name']).toBe('Theirs')
  })

  it('reads what is stored when the answer is lost, and reports that', async () => {
    const { server, how } = scene({ name: 'A' }, { name: 'A' }, { name: 'B' })
    expect(await saveMerged({ ...how, send: lost(true, server) })).toMatchObject({ now: { name: 'B' } })
    expect(server.now).toEqual({ name: 'B' })
    const other = scene({ name: 'A' }, { name: 'A' }, { name: 'B' })
    const failed = saveMerged({ ...other.how, send: lost(false, other.server) })
    await expect(failed).rejects.toMatchObject({ maybeDone: false, nextStep: 'Try again.' })
  })
})
