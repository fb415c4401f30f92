import type { RunningEmulator } from './fixtures.ts'

type Answer = (request: Request) => Promise<Response>

/**
 * Puts a test between the page's requests and the emulator: it may note a request, change its answer, or answer in the
 * emulator's place. The page meets one server all the while, and no body passes through the browser's driver, which
 * in Firefox loses those of writes. The last one put there is asked first.
 */
export function standBetween(
  { emulator }: RunningEmulator,
  answer: (request: Request, path: string, pass: Answer) => Promise<Response>,
): void {
  const pass = emulator.fetch.bind(emulator)
  emulator.fetch = (request) => answer(request, new URL(request.url).pathname, pass)
}

/** Changes the `result` of an answer; one without a result stays as it is. */
export async function withResult(answered: Promise<Response>, change: (result: unknown) => unknown): Promise<Response> {
  const answer = await answered
  const text = await answer.text()
  const body = text.startsWith('{') ? (JSON.parse(text) as { result?: unknown }) : {}
  const headers = new Headers(answer.headers)
  headers.delete('content-length')
  const sent = body.result === undefined ? text : JSON.stringify({ ...body, result: change(body.result) })
  return new Response(answer.status === 204 ? null : sent, { status: answer.status, headers })
}

/** Notes the bodies of a kind of write from now on, oldest first. */
export function noteBodies(emulator: RunningEmulator, method: string, path: string): unknown[] {
  const bodies: unknown[] = []
  standBetween(emulator, async (request, at, pass) => {
    if (request.method === method && at === path) bodies.push(await request.clone().json())
    return pass(request)
  })
  return bodies
}
