import type { FromWorker } from '#components/worker/worker-asker.ts'
import { speakAs, type GivenWords } from '#lib/words/catalogue.ts'
import { checkMetadata, type Checked, type GivenMetadata } from './check-metadata.ts'

const tell = (message: FromWorker<{ of: GivenMetadata; checked: Checked }>) => postMessage(message)

addEventListener('message', ({ data: { words, ...of } }: MessageEvent<GivenMetadata & { words: GivenWords }>) => {
  speakAs(words)
  checkMetadata(of, Date.now()).then(
    (checked) => tell({ kind: 'answer', answer: { of, checked } }),
    () => tell({ kind: 'failure' }),
  )
})

tell({ kind: 'ready' })
