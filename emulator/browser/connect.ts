import type { EmulatorNotice, FromPage, ToPage, WireRequest, WireResponse } from './protocol.ts'
// oxlint-disable-next-line import/default -- Vite gives the address of the built worker
import workerUrl from './worker.ts?worker&url'

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
  request: WireRequest
  resolve: (response: Response) => void
  reject: (reason: unknown) => void
}

/** A worker that dies this often within a minute is not restarted: something kills it each time. */
const mostStarts = 5

/**
 * Starts this tab's worker. Only one tab loads the SQLite engine; the others forward to it. A worker that died is
 * restarted and gets the unanswered requests again: each write carries an id and is done once.
 */
export function connectEmulator({ name, users }: ConnectOptions): EmulatorConnection {
  const waiting = new Map<string, Waiting>()
  const listeners = new Set<(notice: EmulatorNotice) => void>()
  let starts: number[] = []
  let worker: Worker | undefined

  function start(): Worker {
    const made = new Worker(trustedWorkerUrl(), { type: 'module', name: 'emulator' })
    starts = [...starts.filter((at) => at > Date.now() - 60_000), Date.now()]
    made.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
      if (data.kind === 'notice') for (const listener of listeners) listener(data.notice)
      else if (data.kind === 'alive') void navigator.locks.request(data.lock, () => died(made))
      else settle(data)
    })
    made.addEventListener('error', () => {
      worker = undefined
      giveUp('The emulator did not start')
    })
    const begin: FromPage = { kind: 'start', name, users }
    made.postMessage(begin)
    return made
  }

  function died(one: Worker): void {
    if (one !== worker) return
    worker = undefined
    if (starts.length >= mostStarts) return giveUp('The emulator stops again and again')
    worker = start()
    for (const [id, { request }] of waiting) send(worker, id, request)
  }

  function giveUp(words: string): void {
    for (const { reject } of waiting.values()) reject(new TypeError(words))
    waiting.clear()
  }

  function settle(data: Exclude<ToPage, { kind: 'notice' | 'alive' }>): void {
    const caller = waiting.get(data.id)
    waiting.delete(data.id)
    if (data.kind === 'response') caller?.resolve(toResponse(data.response))
    else caller?.reject(new TypeError('Failed to fetch'))
  }

  worker = start()
  return {
    async fetch(request) {
      request.signal.throwIfAborted()
      const id = newRequestId()
      const body = request.method === 'GET' ? '' : await request.text()
      const headers = [...request.headers] as [string, string][]
      const wire = { method: request.method, url: request.url, headers, body: body === '' ? null : body }
      return new Promise<Response>((resolve, reject) => {
        waiting.set(id, { request: wire, resolve, reject })
        request.signal.addEventListener('abort', () => {
          // A write under way may still be done, as on a real server: only its answer is dropped.
          if (waiting.delete(id)) reject(request.signal.reason)
        })
        worker ??= start()
        send(worker, id, wire)
      })
    },
    onNotice(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function send(worker: Worker, id: string, request: WireRequest): void {
  const message: FromPage = { kind: 'request', id, request }
  worker.postMessage(message)
}

/** `crypto.randomUUID` is missing on pages served without TLS. */
function newRequestId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
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
