import { describe, expect, it } from 'vitest'
import { madeOnce } from './made-once.ts'

const lost = Object.assign(new Error('lost'), { title: 'No answer', maybeDone: true })

/** A server that makes `times` things for one request, and may lose the answer. */
function make(times: number, answers: boolean, lists = true) {
  const stored = ['old']
  return madeOnce<string>({
    list: (fresh) => (fresh && !lists ? Promise.reject(new Error('down')) : Promise.resolve([...stored])),
    same: (one, other) => one === other,
    create: () => {
      for (let at = 0; at < times; at += 1) stored.push(`new ${at}`)
      return answers ? Promise.resolve(stored.at(-1) ?? '') : Promise.reject(lost)
    },
  })
}

describe('making what need not be unique', () => {
  it('reports a double that the browser made by sending the request again', async () => {
    expect(await make(1, true)).toEqual({ made: 'new 0', doubles: [] })
    expect(await make(2, true)).toEqual({ made: 'new 1', doubles: ['new 0'] })
  })

  it('finds what was made when the answer was lost', async () => {
    expect(await make(1, false)).toEqual({ made: 'new 0', doubles: [] })
    expect(await make(3, false)).toEqual({ made: 'new 0', doubles: ['new 1', 'new 2'] })
  })

  it('says that nothing was made only after it has looked', async () => {
    await expect(make(0, false)).rejects.toMatchObject({ maybeDone: false, nextStep: 'Try again.' })
    await expect(make(1, false, false)).rejects.toBe(lost)
    expect(await make(1, true, false)).toEqual({ made: 'new 0', doubles: [] })
  })
})
