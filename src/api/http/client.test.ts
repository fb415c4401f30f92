import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
import { send } from './client.ts'
import { ApiError } from './errors.ts'
import { openGates } from './rate-gate.ts'

const caller = { api: 'https://api.example.com', token: 'p-token-under-test' }
const anything = z.unknown()
const ok = (result: unknown) => Response.json({ status: true, result })
const failed = (status: number, message: string) => Response.json({ status: false, message }, { status })

let sent: Request[]

/** Answers requests one after the other; the last answer serves all that follow. */
function answer(...answers: (() => Response | Promise<Response>)[]) {
  vi.stubGlobal('fetch', async (request: Request) => {
    sent.push(request)
    const next = answers[Math.min(sent.length, answers.length) - 1]
    return next ? next() : ok(null)
  })
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  sent = []
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  openGates()
})

/** Lets the fake clock run until a promise settles. */
async function settle<T>(promise: Promise<T>): Promise<T | ApiError> {
  const settled = promise.catch((error: unknown) => {
    if (error instanceof ApiError) return error
    throw error
  })
  await vi.advanceTimersByTimeAsync(120_000)
  return settled
}

describe('reads', () => {
  it('are tried again when the server fails, and then succeed', async () => {
    answer(
      () => failed(500, 'Sorry, Internal Error'),
      () => Promise.reject(new TypeError('reset')),
      () => ok([1]),
    )
    expect(await settle(send('GET /run/users', caller, { answer: anything }))).toEqual([1])
    expect(sent).toHaveLength(3)
  })

  it('give up after two more tries, with the server’s message', async () => {
    answer(() => failed(500, 'Sorry, Internal Error'))
    expect(await settle(send('GET /run/users', caller, { answer: anything }))).toMatchObject({
      kind: 'server',
      detail: 'Sorry, Internal Error',
    })
    expect(sent).toHaveLength(3)
  })

  it.each([
    [
      'a connection that is cut',
      () => Promise.reject(new TypeError('Failed to fetch')),
      'unreachable',
      /did not respond/,
    ],
    ['half an answer', () => new Response('{"status":true,"resu'), 'bad-answer', /could not be read/],
    [
      'a page of something else',
      () => new Response('<html>Sign in to Wi-Fi</html>'),
      'bad-answer',
      /could not be read/,
    ],
    ['a page of a broken gateway', () => new Response('<html></html>', { status: 502 }), 'server', /internal error/],
    ['an answer of another shape', () => ok({ unexpected: [null] }), 'bad-answer', /could not be read/],
  ] as const)('are tried three times after %s, which is reported as what it is', async (_, fault, kind, says) => {
    answer(fault)
    const failure = await settle(send('GET /run/users', caller, { answer: z.array(anything) }))
    expect(failure).toMatchObject({ kind, maybeDone: false, title: expect.stringMatching(says) })
    expect(sent).toHaveLength(3)
  })

  it.each([400, 401, 402, 404])('are not repeated after %i', async (status) => {
    answer(() => failed(status, 'No'))
    expect(await settle(send('GET /am', caller, { answer: anything }))).toBeInstanceOf(ApiError)
    expect(sent).toHaveLength(1)
  })

  it('wait for the seconds in the message of a 429, for every caller of the route (regression class R40)', async () => {
    answer(
      () => failed(429, 'Too many requests (Retry-After: 8)'),
      () => ok([]),
    )
    const started = Date.now()
    const first = send('GET /run/users', caller, { answer: anything }).then(() => Date.now() - started)
    await vi.advanceTimersByTimeAsync(10)
    const second = send('GET /run/users', caller, { answer: anything }).then(() => Date.now() - started)
    await vi.advanceTimersByTimeAsync(7000)
    expect(sent).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(2000)
    expect(await Promise.all([first, second])).toEqual([8000, 8000])
  })

  it('stop at once when the caller aborts, also while they wait', async () => {
    answer(() => failed(429, 'Too many requests (Retry-After: 50)'))
    const abort = new AbortController()
    const reading = send('GET /run/users', caller, { answer: anything, signal: abort.signal })
    const outcome = reading.catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(1000)
    abort.abort()
    expect(await outcome).toMatchObject({ name: 'AbortError' })
    expect(sent).toHaveLength(1)
  })
})

describe('writes', () => {
  it.each([
    ['an internal error', () => failed(500, 'Sorry')],
    ['a cut connection', () => Promise.reject(new TypeError('cut'))],
    ['a truncated answer', () => new Response('{"status":tr')],
  ])('are sent once whatever happens: %s (regression class R39)', async (_what, respond) => {
    answer(respond)
    expect(await settle(send('POST /run/users', caller, { body: { name: 'Ana' }, answer: anything }))).toMatchObject({
      maybeDone: true,
    })
    expect(sent).toHaveLength(1)
  })

  it('are sent once after a refusal too, and are known not to have been done', async () => {
    answer(() => failed(429, 'Too many requests (Retry-After: 5)'))
    expect(await settle(send('POST /run/users', caller, { body: {}, answer: anything }))).toMatchObject({
      kind: 'rate-limited',
      retryAfter: 5,
      maybeDone: false,
    })
    expect(sent).toHaveLength(1)
  })

  it('report 200 with status false as a failure (regression class R21)', async () => {
    answer(() => failed(200, 'Authorization Denied'))
    expect(
      await settle(
        send('PUT /run/users/{userID}', caller, {
          path: { userID: '1' },
          body: {},
          answer: anything,
        }),
      ),
    ).toMatchObject({
      kind: 'unauthorized',
      meaning: expect.stringContaining('Run User / Edit') as string,
    })
  })

  it('never show a secret, even when the server repeats it', async () => {
    answer(() => failed(400, 'Password hunter2-hunter2 is too weak'))
    expect(
      await settle(send('POST /run/users', caller, { body: { password: 'hunter2-hunter2' }, answer: anything })),
    ).toMatchObject({
      detail: 'Password ••• is too weak',
    })
  })
})

describe('the request on the wire', () => {
  it('carries the token in its header alone, sends no cookie and no referrer, and encodes the path', async () => {
    answer(() => ok('sent'))
    await settle(
      send('GET /account/passwordreset/{email}', caller, { path: { email: 'a/b?c#d@x.example' }, answer: anything }),
    )
    const [request] = sent
    expect(request?.url).toBe('https://api.example.com/account/passwordreset/a%2Fb%3Fc%23d%40x.example')
    expect(request?.headers.get('token')).toBe(caller.token)
    expect(request?.headers.has('content-type')).toBe(false)
    expect(request).toMatchObject({ credentials: 'omit', redirect: 'error', cache: 'no-store' })
  })

  it('an answer of another shape is not taken for a success', async () => {
    answer(() => ok({ not: 'a list' }))
    expect(await settle(send('GET /profile', caller, { answer: z.array(anything) }))).toMatchObject({
      kind: 'bad-answer',
    })
  })
})

describe('an error before the request leaves', () => {
  it.each([
    ['an unseen character in the token', { api: 'https://api.example.com', token: 'p-1\u200B' }],
    ['an address that is none', { api: 'nowhere', token: 'p-1' }],
  ])('%s is reported as such, not as a network failure', async (_, odd) => {
    answer(() => ok(1))
    const failure = await settle(send('POST /run/users', odd, { answer: anything }))
    expect(failure).toMatchObject({ kind: 'not-sent', maybeDone: false, retryable: false })
    expect(failure).not.toMatchObject({ meaning: expect.stringContaining('CORS') })
    expect(sent).toHaveLength(0)
  })
})
