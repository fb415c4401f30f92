import type { Database } from './store/db.ts'
import type { TokenRow } from './store/profile/tokens.ts'
import type { PolicyResource } from './rules/policies/catalogue.ts'
import type { Grants } from './rules/policies/grants.ts'
import type { Query } from './rules/queries/query.ts'

export type Plan = 'free' | 'starter' | 'scale'

/** Everything a handler may look at. Handlers are synchronous: a request is one uninterrupted transaction. */
export interface Call {
  readonly db: Database
  /** Milliseconds since 1970 by the emulator's clock. */
  readonly now: number
  /** Decoded path parameters. */
  readonly params: Readonly<Record<string, string>>
  readonly query: Query
  /** The token as sent, valid or not; for the routes that take a mailed one. */
  readonly secret: string | null
  /** Scheme, host and port the request came to, for addresses in answers. */
  readonly origin: string
  /** Whether enabling an authenticator app answers with its key (contract 20, row 14). */
  readonly authenticatorKey: boolean
  /** Parsed JSON body; undefined when there was none. */
  readonly body: unknown
  /** Writes one audit event in the same transaction (contract 5.8). `details` must hold no secret. */
  audit(event: AuditEvent): void
}

/** A call with a valid token. */
export interface TokenCall extends Call {
  readonly token: TokenRow
  /** What policies allow this token on this route; everything, for a profile token. */
  readonly grants: Grants
}

export interface AuditEvent {
  /** Wire words of contract 5.8, plus `account` and `notification` for what happens outside a profile. */
  resourceName:
    | 'action'
    | 'am'
    | 'analysis'
    | 'connector'
    | 'dashboard'
    | 'device'
    | 'dictionary'
    | 'network'
    | 'profile'
    | 'run'
    | 'runuser'
    | 'account'
    | 'notification'
  resourceId: string | null
  /** A sentence such as `Run user created`. */
  action: string
  details?: Readonly<Record<string, unknown>>
  /** Overrides the actor of the token, for routes that need none. */
  account?: string
  profile?: string | null
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

/** What a policy must grant (contract 11.3): *Resource / Action*. */
export interface PolicyNeed {
  readonly resource: PolicyResource
  readonly action: string
}

/**
 * Who may call: anybody, one kind of token, or all. Tokens of analyses and run users also pass where a policy may allow
 * them.
 */
type Access = 'open' | 'profile' | 'any' | 'device'

/** A route: what it needs and what it does. The return value becomes `result` of the envelope, unless it is {@link Bytes}. */
export type Route = {
  readonly method: Method
  /** Pattern as Hono reads it, e.g. `/run/users/:id`. */
  readonly path: string
  /** True for the GETs that change something (contract 7.6). Every other method writes. */
  readonly writes?: boolean
  /** HTTP code of success; 200 when absent (contract 1.5). */
  readonly status?: 201
  /** Largest body read, in bytes; 1 MiB when absent. */
  readonly maximumBody?: number
} & (
  | { readonly access: 'open'; readonly handle: (call: Call) => unknown }
  | {
      readonly access: Exclude<Access, 'open'>
      readonly handle: (call: TokenCall) => unknown
      /**
       * Lets in tokens of analyses and run users that were granted this. The handler asks `grants` about the object, or
       * for the condition of a list. A handler that does neither is about no object, and needs a grant for *any*.
       */
      readonly policy?: PolicyNeed
      /** A second grant that the same object needs, e.g. making a widget wants the dashboard's create and edit. */
      readonly also?: PolicyNeed
      /** The handler asks `grants` itself; without this, a grant for *any* is checked beforehand. */
      readonly asksGrants?: boolean
    }
)
