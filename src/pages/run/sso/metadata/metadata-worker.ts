import type { FromWorker } from '#components/worker/worker-asker.ts'
import { checkMetadata, type Checked, type GivenMetadata } from './check-metadata.ts'

const tell = (message: FromWorker<{ of: GivenMetadata; checked: Checked }>) => postMessage(message)

addEventListener('message', ({ data }: MessageEvent<GivenMetadata>) => {
  checkMetadata(data, Date.now()).then(
    (checked) => tell({ kind: 'answer', answer: { of: data, checked } }),
    () => tell({ kind: 'failure' }),
  )
})

tell({ kind: 'ready' })
