import { describe, expect, it } from 'vitest'
import { Settled, settle } from './settle.ts'

const lost = { title: 'TagoIO did not respond', maybeDone: true }
const fails = (error: unknown) => async () => {
  throw error
}

describe('a write whose answer is lost', () => {
  it('was done when the thing it makes is found', async () => {
    expect(await settle(fails(lost), () => Promise.resolve('made'))).toBe('made')
  })

  it('was not done when the thing is missing, and may then be tried again', async () => {
    const error = await settle(fails(lost), () => Promise.resolve(undefined)).catch((told: unknown) => told)
    expect(error).toBeInstanceOf(Settled)
    expect(error).toMatchObject({ maybeDone: false, title: lost.title, nextStep: 'Try again.' })
  })

  it('stays unknown while the server may still be working, or cannot be asked', async () => {
    const late = await settle(fails({ ...lost, late: true }), () => Promise.resolve(undefined)).catch((e: unknown) => e)
    expect(late).toMatchObject({ maybeDone: true })
    expect(await settle(fails(lost), fails(new Error('gone'))).catch((e: unknown) => e)).toBe(lost)
  })

  it('asks nothing after a plain refusal or a success', async () => {
    const look = () => Promise.reject(new Error('looked'))
    const refusal = { title: 'Refused', maybeDone: false }
    expect(await settle(fails(refusal), look).catch((e: unknown) => e)).toBe(refusal)
    expect(await settle(() => Promise.resolve(1), look)).toBe(1)
  })
})
