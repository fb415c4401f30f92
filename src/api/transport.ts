import { demoOrigin, demoTransport } from './demo.ts'

/** Sends one HTTP request; rejects with TypeError when no answer came, with AbortError when aborted. */
export type Transport = (request: Request) => Promise<Response>

/** The demo's emulator for its own origin, the browser's fetch for every other. */
export function transportFor(api: string): Transport {
  if (api === demoOrigin) return demoTransport
  return (request) => fetch(request)
}
