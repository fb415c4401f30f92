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

/** What the worker tells its page unasked. `reset`: another tab put the data back to the start. */
export type EmulatorNotice = { kind: 'storage'; storage: Storage } | { kind: 'reset' }

export type FromPage =
  { kind: 'start'; name: string; users: number | undefined } | { kind: 'request'; id: string; request: WireRequest }

export type ToPage =
  | { kind: 'response'; id: string; response: WireResponse }
  | { kind: 'failure'; id: string }
  | { kind: 'notice'; notice: EmulatorNotice }

/** Between the workers of all tabs. `id` names a request for good, so that a repeated one is answered, not done again. */
export type BetweenTabs =
  | { kind: 'request'; id: string; request: WireRequest }
  | { kind: 'response'; id: string; response: WireResponse }
  | { kind: 'failure'; id: string }
  | { kind: 'leader'; storage: Storage }
  | { kind: 'who' }
  | { kind: 'reset' }
