/** A request as it crosses from the page to its worker and between tabs. */
export interface WireRequest {
  method: string
  url: string
  headers: [string, string][]
  body: string | null
}

export interface WireResponse {
  status: number
  headers: [string, string][]
  /** Text, except for the content of a file. */
  body: string | ArrayBuffer
}

/** Where the data live: a file of the browser, or memory where files are refused. */
export type DemoStorage = 'opfs' | 'memory'

/** The data that answer. Requests, tokens and ids of other data mean nothing in them. */
export interface World {
  storage: DemoStorage
  /** Identifies this creation of the data. */
  born: string
  /**
   * How the data came to be: found as they were left, created for the first time, created anew for a new version,
   * reset, or created because the stored ones are damaged or gone (site data were cleared). `full`: kept in memory for
   * lack of room.
   */
  began: 'kept' | 'made' | 'outdated' | 'reset' | 'damaged' | 'gone' | 'full'
  /** The name under which a damaged file was kept. */
  setAside?: string
}

/** A message from the worker to its page: which data answer from now on. */
export interface EmulatorNotice {
  kind: 'world'
  world: World
}

export type FromPage =
  { kind: 'start'; name: string; users: number | undefined } | { kind: 'request'; id: string; request: WireRequest }

export type ToPage =
  | { kind: 'response'; id: string; response: WireResponse }
  | { kind: 'failure'; id: string }
  | { kind: 'notice'; notice: EmulatorNotice }
  /** The worker holds this lock as long as it lives. */
  | { kind: 'alive'; lock: string }

/**
 * Messages between the workers of all tabs. `id` identifies a request for good, so that a repeated one is answered, not
 * done again.
 */
export type BetweenTabs =
  | { kind: 'request'; id: string; request: WireRequest }
  | { kind: 'response'; id: string; response: WireResponse }
  | { kind: 'failure'; id: string }
  | { kind: 'leader'; world: World }
  | { kind: 'who' }

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const isRequest = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value['method'] === 'string' &&
  typeof value['url'] === 'string' &&
  Array.isArray(value['headers']) &&
  (value['body'] === null || typeof value['body'] === 'string')

const isResponse = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value['status'] === 'number' &&
  Array.isArray(value['headers']) &&
  (typeof value['body'] === 'string' || value['body'] instanceof ArrayBuffer)

const isWorld = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value['born'] === 'string' &&
  typeof value['began'] === 'string' &&
  typeof value['storage'] === 'string'

/** Reads a message of another tab, which may run another version: an unreadable one must not stop this worker. */
export function isBetweenTabs(data: unknown): data is BetweenTabs {
  if (!isRecord(data)) return false
  if (data['kind'] === 'who') return true
  if (data['kind'] === 'leader') return isWorld(data['world'])
  if (typeof data['id'] !== 'string') return false
  if (data['kind'] === 'failure') return true
  if (data['kind'] === 'request') return isRequest(data['request'])
  return data['kind'] === 'response' && isResponse(data['response'])
}
