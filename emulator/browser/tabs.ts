import {
  isBetweenTabs,
  type BetweenTabs,
  type EmulatorNotice,
  type WireRequest,
  type WireResponse,
  type World,
} from './protocol.ts'

/** The one emulator all tabs share, open in the tab that leads. */
export interface Leader {
  world: () => World
  /** Answers a request; the same `id` twice is done once. Rejects for a connection that was cut. */
  handle(id: string, request: WireRequest): Promise<WireResponse>
  close(): void
}

export interface TabsOptions {
  name: string
  /** Opens the emulator. `moved` must be called when it switches to other data. */
  open: (moved: (world: World) => void) => Promise<Leader>
  onNotice: (notice: EmulatorNotice) => void
  /** A leader that does not answer within this many ms is replaced; longer than creating the largest data takes. */
  patience?: number
}

interface Pending {
  id: string
  request: WireRequest
  resolve: (response: WireResponse) => void
  reject: (reason: unknown) => void
  timer: ReturnType<typeof setTimeout> | undefined
}

function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name)
  } catch {
    return undefined
  }
}

const lost = () => new TypeError('Failed to fetch')

/**
 * Elects one tab by a Web Lock. That tab opens the database and answers; the others forward to it. When it closes, the
 * browser gives the lock to the next tab, which announces itself, and every tab sends its unanswered requests again:
 * writes carry an id and are done exactly once.
 */
export function joinTabs({
  name,
  open,
  onNotice,
  patience = 60_000,
}: TabsOptions): (id: string, request: WireRequest) => Promise<WireResponse> {
  // Where locks or a channel are missing or refused (the page is not secure), each tab has its own emulator.
  const channel = 'locks' in navigator ? openChannel(name) : undefined
  let alone = channel === undefined
  const pending = new Map<string, Pending>()
  let leading: Promise<Leader> | undefined
  const tell = (message: BetweenTabs) => channel?.postMessage(message)

  function announce(world: World): void {
    tell({ kind: 'leader', world })
    onNotice({ kind: 'world', world })
  }

  async function lead(): Promise<never> {
    leading = open(announce)
    announce((await leading).world())
    for (const one of pending.values()) deliver(one)
    return new Promise<never>(() => {})
  }

  /** Async, so that a browser that refuses at once refuses like the others. */
  async function leadUnderLock(options: LockOptions): Promise<void> {
    await navigator.locks.request(name, options, lead)
  }

  function stand(options: LockOptions): void {
    const led = alone ? lead() : leadUnderLock(options)
    led.catch((error: unknown) => {
      if (!alone && leading === undefined && error instanceof DOMException && error.name === 'SecurityError') {
        alone = true
        stand({})
        return
      }
      // Another tab took the lock because this one did not answer in time, or the database did not open.
      const former = leading
      leading = undefined
      former?.then(
        (leader) => leader.close(),
        () => {
          for (const one of pending.values()) one.reject(lost())
        },
      )
    })
  }

  function deliver(one: Pending): void {
    if (leading) {
      leading.then((leader) => leader.handle(one.id, one.request)).then(one.resolve, () => one.reject(lost()))
      return
    }
    tell({ kind: 'request', id: one.id, request: one.request })
    one.timer ??= setTimeout(() => stand({ steal: true }), patience)
  }

  async function serve(leader: Promise<Leader>, id: string, request: WireRequest): Promise<void> {
    try {
      tell({ kind: 'response', id, response: await (await leader).handle(id, request) })
    } catch {
      tell({ kind: 'failure', id })
    }
  }

  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!isBetweenTabs(data)) return
    switch (data.kind) {
      case 'request':
        if (leading) void serve(leading, data.id, data.request)
        break
      case 'response':
        pending.get(data.id)?.resolve(data.response)
        break
      case 'failure':
        pending.get(data.id)?.reject(lost())
        break
      case 'leader':
        onNotice({ kind: 'world', world: data.world })
        for (const one of pending.values()) deliver(one)
        break
      case 'who':
        void leading?.then(({ world }) => tell({ kind: 'leader', world: world() }))
        break
    }
  })
  stand({})
  tell({ kind: 'who' })

  return (id, request) =>
    new Promise<WireResponse>((resolve, reject) => {
      const one: Pending = { id, request, resolve, reject, timer: undefined }
      pending.set(id, one)
      deliver(one)
    }).finally(() => {
      clearTimeout(pending.get(id)?.timer)
      pending.delete(id)
    })
}
