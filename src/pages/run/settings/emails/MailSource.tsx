import type { Root } from 'hast'
import styles from './emails.module.css'
import { mailHtml, mailText } from './mail-source.ts'

/** The text part of a mail, or its HTML as text. */
export const MailSource = ({ tree, part }: { tree: Root; part: 'text' | 'source' }) => (
  <pre className={styles.plain}>{part === 'text' ? mailText(tree) : mailHtml(tree)}</pre>
)
