import type { Database } from './store/db.ts'
import type { TokenRow } from './store/tokens.ts'
import type { Query } from './rules/query.ts'

export type Plan = 'free' | 'starter' | 'scale'

/** Everything a handler may look at. Handlers are synchronous: a request is one uninterrupted transaction. */
export interface Call {
  readonly db: Database
  /** Milliseconds since 1970 by the emulator's clock. */
  readonly now: number
  /** Decoded path parameters. */
  readonly params: Readonly<Record<string, string>>
  readonly query: Query
  /** The token as sent, whatever it is worth; for the routes that take a mailed one. */
  readonly secret: string | null
  /** Parsed JSON body; undefined when there was none. */
  readonly body: unknown
  /** Writes one audit event in the same transaction (contract 5.8). `details` must hold no secret. */
  audit(event: AuditEvent): void
}

/** A call by somebody known. */
export interface TokenCall extends Call {
  readonly token: TokenRow
}

export interface AuditEvent {
  /** Wire words of contract 5.8, plus `account` for what happens outside a profile. */
  resourceName: 'runuser' | 'profile' | 'account' | 'run' | 'notification'
  resourceId: string | null
  /** A sentence such as `Run user created`. */
  action: string
  details?: Readonly<Record<string, unknown>>
  /** Overrides the actor of the token, for routes that need none. */
  account?: string
  profile?: string | null
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

/** A route: what it needs and what it does. The return value becomes `result` of the envelope. */
export type Route = {
  readonly method: Method
  /** Pattern as Hono reads it, e.g. `/run/users/:id`. */
  readonly path: string
  /** True for the GETs that change something (contract 7.6). Every other method writes. */
  readonly writes?: boolean
} & (
  | { readonly access: 'open'; readonly handle: (call: Call) => unknown }
  | {
      /** `profile`: profile tokens only. `any`: run-user tokens too. */
      readonly access: 'profile' | 'any'
      readonly handle: (call: TokenCall) => unknown
      /** What a token without a policy for this gets instead of 401: lists come back empty (contract 1.5). */
      readonly emptyWithoutPolicy?: boolean
    }
)
