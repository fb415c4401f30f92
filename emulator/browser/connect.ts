import type { EmulatorNotice, FromPage, ToPage, WireResponse } from './protocol.ts'
// oxlint-disable-next-line import/default -- Vite gives the address of the built worker
import workerUrl from './worker.ts?worker&url'

export type { EmulatorNotice } from './protocol.ts'

export interface ConnectOptions {
  /** Names the lock, the channel and the file; tabs of the same name share one emulator. */
  name: string
  /** How many users the seed makes; 400 when absent. */
  users?: number
}

export interface EmulatorConnection {
  /** Answers like `fetch`: rejects with AbortError when the request's signal aborts, with TypeError for a cut connection. */
  fetch(request: Request): Promise<Response>
  onNotice(listener: (notice: EmulatorNotice) => void): () => void
}

interface Waiting {
  resolve: (response: Response) => void
  reject: (reason: unknown) => void
}

/** Starts this tab's worker; the SQLite engine loads in one tab only, the others forward to it. */
export function connectEmulator({ name, users }: ConnectOptions): EmulatorConnection {
  const worker = new Worker(trustedWorkerUrl(), { type: 'module', name: 'emulator' })
  const waiting = new Map<string, Waiting>()
  const listeners = new Set<(notice: EmulatorNotice) => void>()
  const tell = (message: FromPage) => worker.postMessage(message)

  worker.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
    if (data.kind === 'notice') {
      for (const listener of listeners) listener(data.notice)
      return
    }
    const caller = waiting.get(data.id)
    waiting.delete(data.id)
    if (data.kind === 'response') caller?.resolve(toResponse(data.response))
    else caller?.reject(new TypeError('Failed to fetch'))
  })
  worker.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new TypeError('The emulator did not start'))
    waiting.clear()
  })
  tell({ kind: 'start', name, users })

  return {
    async fetch(request) {
      request.signal.throwIfAborted()
      const id = crypto.randomUUID()
      const body = request.method === 'GET' ? '' : await request.text()
      return new Promise<Response>((resolve, reject) => {
        waiting.set(id, { resolve, reject })
        request.signal.addEventListener('abort', () => {
          // A write under way may still be done, as on a real server: only the answer is given up.
          if (waiting.delete(id)) reject(request.signal.reason)
        })
        const headers = [...request.headers] as [string, string][]
        tell({
          kind: 'request',
          id,
          request: { method: request.method, url: request.url, headers, body: body === '' ? null : body },
        })
      })
    },
    onNotice(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function toResponse({ status, headers, body }: WireResponse): Response {
  return new Response(status === 204 ? null : body, { status, headers })
}

type ScriptPolicy = { createScriptURL: (url: string) => string }

declare global {
  /** Not yet in the DOM types; absent in some browsers. */
  var trustedTypes: { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy } | undefined
}

let policy: ScriptPolicy | undefined

/** Under `require-trusted-types-for 'script'` a worker's address must be vouched for; it is our own build's file. */
function trustedWorkerUrl(): string {
  const trustedTypes = globalThis.trustedTypes
  policy ??= trustedTypes?.createPolicy('portico-emulator', { createScriptURL: (url) => url })
  return policy ? policy.createScriptURL(workerUrl) : workerUrl
}
