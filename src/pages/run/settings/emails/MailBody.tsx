import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { useMemo } from 'react'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import styles from './emails.module.css'
import { mailHtml, mailText, mailTree } from './mail-preview.ts'

/** Links are shown, not followed: their addresses are samples. Images load without telling where from. */
const components = {
  a: ({ href, children }: { href?: string; children?: React.ReactNode }) => (
    <span className={styles.link} title={href}>
      {children}
    </span>
  ),
  img: ({ src, alt }: { src?: string; alt?: string }) => <img src={src} alt={alt ?? ''} referrerPolicy="no-referrer" />,
  // The page has its own headings.
  ...Object.fromEntries(
    (['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const).map((level) => [
      level,
      ({ children }: { children?: React.ReactNode }) => (
        <p className={styles.heading} data-level={level}>
          {children}
        </p>
      ),
    ]),
  ),
}

/** One part of a mail, built of elements: no HTML text is ever put into the page. */
export function MailBody({ markdown, part }: { markdown: string; part: 'html' | 'text' | 'source' }) {
  const tree = useMemo(() => mailTree(markdown), [markdown])
  if (part === 'html')
    return <div className={styles.body}>{toJsxRuntime(tree, { Fragment, jsx, jsxs, components })}</div>
  return <pre className={styles.plain}>{part === 'text' ? mailText(tree) : mailHtml(tree)}</pre>
}
