import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as z from 'zod/mini'
import { formerMembers } from '#features/audit/former-members.ts'
import { someJobKept } from '#features/jobs/job-flag.ts'
import { jobIn } from '#features/jobs/job-shape.ts'
import { newsIn } from '#features/jobs/job-news.ts'
import { keptInvitation, forgetInvitation } from '#api/session/kept-invitation.ts'
import { keptFormats } from '#api/account/kept-formats.ts'
import { closeSession, openSession } from '#api/session/session.ts'
import { recall, remember } from '#api/session/session-storage.ts'
import { storedIn, type StoredSession } from '#api/session/session-shape.ts'
import { readNotes } from '#features/sso/upload-note.ts'
import { preferencesSchema } from '#components/table/table-preferences.ts'
import { viewsSchema } from '#components/table/views/saved-views.ts'
import { kept, keyOf, onSetAside } from './kept.ts'
import { readEnvironment } from '#features/profiles/environment.ts'
import { readRail } from '#shell/rail.ts'
import { rememberedRegion } from '#pages/sign-in/remembered-region.ts'

const stored = new Map<string, string>()
let refuses = false
const storage = {
  getItem: (key: string) => {
    if (refuses) throw new DOMException('refused', 'SecurityError')
    return stored.get(key) ?? null
  },
  setItem: (key: string, text: string) => {
    if (refuses) throw new DOMException('full', 'QuotaExceededError')
    stored.set(key, text)
  },
  removeItem: (key: string) => {
    if (refuses) throw new DOMException('refused', 'SecurityError')
    stored.delete(key)
  },
}

beforeEach(() => {
  stored.clear()
  refuses = false
  vi.stubGlobal('localStorage', storage)
  vi.stubGlobal('sessionStorage', storage)
})
afterEach(() => vi.unstubAllGlobals())

const session: StoredSession = {
  key: 'k',
  api: 'https://api.example',
  regionName: 'Example',
  profileId: 'p',
  source: 'token',
  keep: 'tab',
  permission: 'full',
  expires: null,
  email: null,
  token: 'secret',
}
const regions = [{ id: 'us', name: 'US', api: 'https://api.example' }]

/** Every store: its key, how it is read, and what its readers may rely on. */
const stores: [key: string, read: () => unknown, isRight: (value: never) => boolean][] = [
  [keyOf('session'), recall, (value: StoredSession | undefined) => value === undefined || URL.canParse(value.api)],
  [keyOf('former-members', 'p'), () => formerMembers('p'), (all: object) => Object.values(all).every(isText)],
  [keyOf('jobs'), someJobKept, (value: unknown) => typeof value === 'boolean'],
  [
    keyOf('sso', 'p'),
    () => readNotes('p'),
    ({ current }: ReturnType<typeof readNotes>) => !current || isText(current.issuer),
  ],
  [keyOf('environment', 'p'), () => readEnvironment('p'), (value: unknown) => isText(value)],
  [
    keyOf('formats', 'p'),
    formatsOfProfile,
    (value: ReturnType<typeof keptFormats>) => value === undefined || !value.timezone || isText(value.timezone),
  ],
  [keyOf('rail'), readRail, (value: unknown) => typeof value === 'boolean'],
  [
    keyOf('region'),
    () => rememberedRegion(regions),
    (value: { id: unknown; typed: unknown }) => isText(value.id) && isText(value.typed),
  ],
  [keyOf('invitation'), invitation, (value: unknown) => value === undefined || isText(value)],
]

const isText = (value: unknown): boolean => typeof value === 'string'

function formatsOfProfile() {
  openSession({ ...session, keep: 'memory' })
  const found = keptFormats()
  closeSession()
  return found
}

function invitation() {
  const found = keptInvitation()
  const text = stored.get(keyOf('invitation'))
  forgetInvitation()
  if (text !== undefined) stored.set(keyOf('invitation'), text)
  return found
}

/** Arbitrary JSON, and stored values with one part replaced by it. */
const json = fc.oneof(fc.json({ maxDepth: 3 }), fc.string())

test.each(stores)('%s: arbitrary JSON in storage is read without an error, or set aside', (key, read, isRight) => {
  fc.assert(
    fc.property(json, (text) => {
      stored.clear()
      stored.set(key, text)
      expect(isRight(read() as never)).toBe(true)
      // Whatever it was, the next visit reads the same.
      expect(read()).toEqual(read())
    }),
    { numRuns: 200 },
  )
})

test('a session with any part replaced either works or is no session', () => {
  const field = fc.constantFrom(...Object.keys(session))
  fc.assert(
    fc.property(field, fc.jsonValue({ maxDepth: 2 }), (name, odd) => {
      const read = storedIn({ ...session, [name]: odd })
      if (!read) return
      const { expires, email, source, token, api } = read
      expect([typeof token, URL.canParse(api), ['password', 'token', 'demo'].includes(source)]).toEqual([
        'string',
        true,
        true,
      ])
      expect(expires === null || !Number.isNaN(Date.parse(expires))).toBe(true)
      expect(email === null || typeof email === 'string').toBe(true)
    }),
    { numRuns: 400 },
  )
})

test('jobs and news of other tabs are read in full shape or not at all', () => {
  const job = { id: 'j', kind: 'k', profile: 'p', title: 'T', input: {}, state: 'running', created: 1 }
  const row = { id: 'u', label: 'U', state: 'waiting' }
  expect(jobIn({ ...job, rows: [row] })).toEqual({ ...job, rows: [row] })
  for (const odd of [null, { ...row, label: {} }, 7]) expect(jobIn({ ...job, rows: [row, odd] })).toBeUndefined()
  expect(jobIn({ ...job, title: {}, rows: [] })).toBeUndefined()
  expect(newsIn({ type: 'head', id: 'j', head: job })).toEqual({ type: 'head', id: 'j', head: job })
  expect(newsIn({ type: 'rows', id: 'j', rows: [[0, null]] })).toBeUndefined()
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      jobIn(value)
      newsIn(value)
    }),
    { numRuns: 500 },
  )
})

test('views and columns keep the parts that make sense', () => {
  const odd = [null, 7, { name: 'A', query: 'q=1' }, { name: {}, query: 'x' }]
  expect(z.parse(viewsSchema, odd)).toEqual([{ name: 'A', query: 'q=1' }])
  expect(z.parse(preferencesSchema, { shown: { a: true, b: 'x' }, compact: 7 })).toEqual({
    shown: { a: true },
    compact: false,
  })
})

test('what cannot be read is moved to another key and reported once; a store that may hold a secret is cleared instead', async () => {
  const told: string[][] = []
  onSetAside(() => {})()
  const stop = onSetAside((words) => told.push([...words]))
  const place = kept({ area: 'local', name: 'thing', words: () => 'things', schema: z.array(z.string()) })
  stored.set(place.key('a'), '{"not":"a list"}')
  stored.set(place.key('b'), 'null')
  expect([place.read('a'), place.read('b'), place.read('a')]).toEqual([undefined, undefined, undefined])
  await Promise.resolve()
  expect(told).toEqual([['things']])
  expect(stored.get(`${place.key('a')}#unread`)).toBe('{"not":"a list"}')
  expect(stored.has(place.key('a'))).toBe(false)
  stored.set(keyOf('session'), JSON.stringify({ ...session, source: 'nowhere' }))
  expect(recall()).toBeUndefined()
  expect([...stored.values()].join()).not.toContain('secret')
  stop()
})

test('storage that refuses is not an error: nothing is kept', () => {
  refuses = true
  const place = kept({ area: 'session', name: 'thing', words: () => 'things', schema: z.string() })
  expect([place.write('x'), place.read(), place.text()]).toEqual([false, undefined, null])
  place.drop()
  remember(session)
  expect(recall()).toBeUndefined()
})

test('two deployments on one host share no key', () => {
  expect(keyOf('views', 'run-users')).toBe(`portico.views:${import.meta.env.BASE_URL}:run-users`)
})

test('nothing else in the source writes to browser storage', () => {
  const all = join(import.meta.dirname, '..', '..')
  const files = readdirSync(all, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|^testing\//.test(file))
  const others = files.filter((file) => /\b(local|session)Storage\b/.test(readFileSync(join(all, file), 'utf8')))
  // Drafts of all forms are text of one shape, owned by whoever signed in; their keys carry the path as well.
  const allowed = new Set(['lib/storage/kept.ts', 'lib/storage/kept-here.ts', 'components/form/draft/drafts.ts'])
  expect(others.filter((file) => !allowed.has(file))).toEqual([])
  expect(readFileSync(join(all, 'components/form/draft/drafts.ts'), 'utf8')).toMatch(/keyOf\(|BASE_URL/)
})
