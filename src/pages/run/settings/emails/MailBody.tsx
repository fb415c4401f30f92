import { lazy, useMemo } from 'react'
import styles from './emails.module.css'
import { mailTree } from './mail-preview.ts'
import { MailNodes } from './MailNodes.tsx'

const MailSource = lazy(() => import('./MailSource.tsx').then((m) => ({ default: m.MailSource })))

/** One part of a mail, built of elements: no HTML text is ever put into the page. */
export function MailBody({ markdown, part }: { markdown: string; part: 'html' | 'text' | 'source' }) {
  const tree = useMemo(() => mailTree(markdown), [markdown])
  if (part !== 'html') return <MailSource tree={tree} part={part} />
  return (
    <div className={styles.body}>
      <MailNodes nodes={tree.children} />
    </div>
  )
}
