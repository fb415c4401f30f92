import type { FromPage, ToPage, WireRequest, WireResponse } from './protocol.ts'
import { openLeader } from './leader.ts'
import { joinTabs } from './tabs.ts'
import { watchFiles } from './watch-files.ts'

let send: ((id: string, request: WireRequest) => Promise<WireResponse>) | undefined

const tell = (message: ToPage) => postMessage(message)

watchFiles()
if ('locks' in navigator) {
  const lock = `emulator-alive:${Math.random()}`
  // Held until the worker ends, however it ends. The page waits for this lock, because nothing else tells that a worker
  // died.
  const hold = async () => {
    await navigator.locks.request(lock, () => {
      tell({ kind: 'alive', lock })
      return new Promise(() => {})
    })
  }
  // Where locks are refused nobody waits for it.
  hold().catch(() => {})
}

addEventListener('message', ({ data }: MessageEvent<FromPage>) => {
  if (data.kind === 'start') {
    send = joinTabs({
      name: data.name,
      open: (moved) => openLeader(data.name, data.users, moved),
      onNotice: (notice) => tell({ kind: 'notice', notice }),
    })
    return
  }
  const { id, request } = data
  send?.(id, request).then(
    (response) => tell({ kind: 'response', id, response }),
    () => tell({ kind: 'failure', id }),
  )
})
