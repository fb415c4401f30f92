import type { FromWorker } from '#components/worker/worker-asker.ts'
import { mailParts, type MailParts, type TooDeep } from './mail-parts.ts'

const tell = (message: FromWorker<MailParts | TooDeep>) => postMessage(message)

addEventListener('message', ({ data }: MessageEvent<string>) => {
  try {
    tell({ kind: 'answer', answer: mailParts(data) })
  } catch {
    // A text that fails to parse must not end the worker: the page then shows it as it was typed.
    tell({ kind: 'failure' })
  }
})

tell({ kind: 'ready' })
