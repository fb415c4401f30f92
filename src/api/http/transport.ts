/** Sends one HTTP request; rejects with TypeError when no answer came, with AbortError when aborted. */
export type Transport = (request: Request) => Promise<Response>

const own = new Map<string, Transport>()

/** Has requests to an origin answered by something else than the network; the demo does so for its emulator. */
export function answerFor(origin: string, transport: Transport): void {
  own.set(origin, transport)
}

/** What was named for that origin, the browser's fetch for every other. */
export function transportFor(api: string): Transport {
  return own.get(api) ?? ((request) => fetch(request))
}
