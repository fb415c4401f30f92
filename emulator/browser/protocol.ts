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
  /** Text, but for the content of a file. */
  body: string | ArrayBuffer
}

/** Where the data live: a file of the browser, or memory where files are refused. */
export type Storage = 'opfs' | 'memory'

/** The data that answer: requests, tokens and IDs of another world mean nothing in it. */
export interface World {
  storage: Storage
  /** Names this making of the data. */
  born: string
  /**
   * How it began: found as it was left, made for the first time, made anew for a new version, put back to the start, or
   * made because what was kept is damaged, or has gone (site data were cleared). `full`: in memory for want of room.
   */
  began: 'kept' | 'made' | 'outdated' | 'reset' | 'damaged' | 'gone' | 'full'
  /** The name under which a damaged file was kept. */
  setAside?: string
}

/** What the worker tells its page unasked: which data answer from now on. */
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

/** Between the workers of all tabs. `id` names a request for good, so that a repeated one is answered, not done again. */
export type BetweenTabs =
  | { kind: 'request'; id: string; request: WireRequest }
  | { kind: 'response'; id: string; response: WireResponse }
  | { kind: 'failure'; id: string }
  | { kind: 'leader'; world: World }
  | { kind: 'who' }
