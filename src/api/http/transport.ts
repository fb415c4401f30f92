/** Sends one HTTP request. Rejects with TypeError when no answer came, with AbortError when aborted. */
export type Transport = (request: Request) => Promise<Response>

const own = new Map<string, Transport>()

/** Makes something else than the network answer requests to an origin; the demo does so with its emulator. */
export function answerFor(origin: string, transport: Transport): void {
  own.set(origin, transport)
}

/** The transport set for that origin, or the browser's fetch. */
export function transportFor(api: string): Transport {
  return own.get(api) ?? ((request) => fetch(request))
}
