import { describe, expect, test } from 'vitest'
import { personas } from '#emulator/seed/people/personas.ts'
import type { Session } from '#api/session/session-shape.ts'
import { demoProof, isDemo, newestTo } from './demo-proof.ts'

const people = personas.map((persona) => ({ ...persona }))
const session = (source: Session['source'], email: string | null): Session => ({
  key: 'k',
  api: 'https://emulator.invalid',
  regionName: 'Demo',
  profileId: 'p1',
  source,
  keep: 'tab',
  permission: 'full',
  expires: null,
  email,
  world: 'w1',
})

describe('the proof of a demo person', () => {
  test.each(personas.map(({ email, password, pin }) => [email, password, pin ?? '123456'] as const))(
    '%s',
    (email, password, code) => {
      expect(demoProof({ status: 'open', session: session('demo', email) }, people)).toEqual({ password, code })
      expect(demoProof({ status: 'ended', session: session('demo', email) }, people)).toEqual({ password, code })
    },
  )

  test.each(['password', 'token'] as const)('is never shown in a real session (%s), whatever its address', (source) => {
    for (const { email } of personas) {
      const state = { status: 'open', session: session(source, email) } as const
      expect(demoProof(state, people)).toBeUndefined()
      expect(isDemo(state)).toBe(false)
    }
  })

  test('is undefined without a person, and for one the demo does not know', () => {
    expect(demoProof({ status: 'signed-out', left: false }, people)).toBeUndefined()
    expect(isDemo({ status: 'signed-out', left: true })).toBe(false)
    expect(demoProof({ status: 'open', session: session('demo', 'x@y.example') }, people)).toBeUndefined()
    expect(demoProof({ status: 'open', session: session('demo', null) }, people)).toBeUndefined()
  })
})

test('the newest message to the address counts', () => {
  const mail = (recipient: string, body: string) => ({ recipient, body })
  const messages = [mail('b@x.example', '3'), mail('A@x.example', '2'), mail('a@x.example', '1')]
  expect(newestTo(messages, 'a@x.example')?.body).toBe('2')
  expect(newestTo(messages, 'c@x.example')).toBeUndefined()
})
