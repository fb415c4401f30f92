import { createEmulator } from '../api.ts'
import { openBrowserDatabase } from './open-file.ts'
import type { FromPage, ToPage, WireRequest, WireResponse } from './protocol.ts'
import { joinTabs, type Leader } from './tabs.ts'

let send: ((id: string, request: WireRequest) => Promise<WireResponse>) | undefined

const tell = (message: ToPage) => postMessage(message)

addEventListener('message', ({ data }: MessageEvent<FromPage>) => {
  if (data.kind === 'start') {
    send = joinTabs({
      name: data.name,
      open: () => openLeader(data.name, data.users),
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

async function openLeader(name: string, users: number | undefined): Promise<Leader> {
  const { db, storage } = await openBrowserDatabase(name)
  const emulator = await createEmulator({ db, authenticatorKey: true, ...(users === undefined ? {} : { users }) })
  return {
    storage,
    async handle(id, { method, url, headers, body }) {
      const request = new Request(url, {
        method,
        headers: [...headers, ['x-request-id', id]],
        ...(body === null ? {} : { body }),
      })
      const answer = await emulator.fetch(request)
      const isText = answer.headers.get('content-type')?.startsWith('application/json') ?? true
      return {
        status: answer.status,
        headers: [...answer.headers] as [string, string][],
        body: await (isText ? answer.text() : answer.arrayBuffer()),
      }
    },
    close: () => emulator.close(),
  }
}
