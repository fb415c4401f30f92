import { SkeletonBlock } from '#components/feedback/Skeleton.tsx'
import { startTrustedWorker } from '#components/worker/trusted-worker.ts'
import { useWorkerAnswer } from '#components/worker/use-worker-answer.ts'
import styles from './emails.module.css'
import type { MailParts, TooDeep } from './mail-parts.ts'
import { MailNodes } from './MailNodes.tsx'
// oxlint-disable-next-line import/default -- Vite gives the address of the built worker
import workerUrl from './mail-worker.ts?worker&url'
import { say } from './messages/say.ts'

const startMailWorker = () => startTrustedWorker(workerUrl, 'mail preview')

const reasons = {
  'too-slow': say.tooSlow,
  failed: say.previewFailed,
  'too-deep': say.tooDeep,
}

/**
 * One part of a mail, built from elements: HTML text never enters the page. The text is read in a worker, which is
 * stopped when that takes too long, so that no text can block the page.
 */
export function MailBody({ markdown, part }: { markdown: string; part: 'html' | 'text' | 'source' }) {
  const asked = useWorkerAnswer<MailParts | TooDeep>(startMailWorker, markdown)
  if (asked.state === 'waiting') return <SkeletonBlock height={120} />
  if (asked.state !== 'answered') return <AsTyped reason={reasons[asked.state]()} text={markdown} />
  const mail = asked.answer
  if (mail.kind === 'too-deep') return <AsTyped reason={reasons['too-deep']()} text={markdown} />
  if (part !== 'html') return <pre className={styles.plain}>{part === 'text' ? mail.text : mail.source}</pre>
  return (
    <>
      <div className={styles.body}>
        <MailNodes nodes={mail.tree.children} />
      </div>
      {mail.cut && <p className="text-dim">{say.mailCut()}</p>}
    </>
  )
}

const AsTyped = ({ reason, text }: { reason: string; text: string }) => (
  <>
    <p className="text-dim" role="status">
      {reason}
    </p>
    <pre className={styles.plain}>{text}</pre>
  </>
)
