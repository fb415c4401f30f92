export const faultKinds = [
  'latency',
  'rate-limit',
  'server-error',
  'cut',
  'cut-after-commit',
  'twice',
  'soft-failure',
  'expired-token',
  'truncated',
  'wrong-shape',
  'html',
  'error',
] as const
export type FaultKind = (typeof faultKinds)[number]

/** A fault to inject. Without `method` or `path` it meets every request; without `times` it stays until cleared. */
export interface Fault {
  kind: FaultKind
  method?: string
  /** A path without query, e.g. `/run/users`; each `*` stands for any run of characters. */
  path?: string
  times?: number
  /** Delay before anything else, for any kind. */
  delayMs?: number
  /** Seconds named by `rate-limit`; 8 by default. */
  retryAfter?: number
  /** HTTP code of `error` and `html`. */
  status?: number
  /** The server's words. */
  message?: string
  /** Result of `wrong-shape` (any result at all, such as a search that ended in `Timeout`), or text of `html`. */
  body?: unknown
}

/** The connection broke: what `fetch` rejects with when a server hangs up. */
export class ConnectionCut extends TypeError {
  constructor() {
    super('Failed to fetch')
    this.name = 'ConnectionCut'
  }
}

/** The faults in force, first match first. */
export class FaultBox {
  #rules: { fault: Fault; left: number }[] = []

  add(fault: Fault): void {
    this.#rules.push({ fault, left: fault.times ?? Infinity })
  }

  clear(): void {
    this.#rules = []
  }

  /** The rules still in force; `times` is what is left. */
  list(): Fault[] {
    return this.#rules.map(({ fault, left }) => ({ ...fault, ...(left === Infinity ? {} : { times: left }) }))
  }

  /** The fault for this request, if any; uses up one of its `times`. */
  take(method: string, path: string): Fault | undefined {
    const rule = this.#rules.find(
      ({ fault }) =>
        (fault.method === undefined || fault.method.toUpperCase() === method) &&
        (fault.path === undefined || matches(fault.path, path)),
    )
    if (!rule) return undefined
    rule.left -= 1
    if (rule.left <= 0) this.#rules = this.#rules.filter((one) => one !== rule)
    return rule.fault
  }
}

function matches(pattern: string, path: string): boolean {
  const source = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${source.join('.*')}$`).test(path)
}
