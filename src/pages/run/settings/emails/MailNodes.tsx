import type { ElementContent, RootContent } from 'hast'
import { createElement, type ReactNode } from 'react'
import styles from './emails.module.css'

/** Elements that Markdown makes and that need no attribute. */
const plain = new Set(['p', 'strong', 'em', 'ul', 'ol', 'li', 'blockquote', 'code', 'pre', 'hr', 'br', 'del'])
const empty = new Set(['hr', 'br'])

/**
 * A safe tree as elements of the page. Links are shown, not followed, as their addresses are samples; images load without
 * telling where from; headings are paragraphs, as the page has its own. Of any other element the content stays.
 */
export const MailNodes = ({ nodes }: { nodes: readonly (RootContent | ElementContent)[] }): ReactNode =>
  nodes.map((node, at) => {
    if (node.type === 'text') return node.value
    if (node.type !== 'element') return null
    const { tagName, properties, children } = node
    const inside = <MailNodes nodes={children} />
    const text = (name: string) => (typeof properties[name] === 'string' ? properties[name] : undefined)
    // A mail is drawn as a whole, so a place in it is an identity.
    const key = `${tagName}${at}`
    if (empty.has(tagName)) return createElement(tagName, { key })
    if (plain.has(tagName)) return createElement(tagName, { key }, inside)
    if (tagName === 'a') {
      return (
        <span key={key} className={styles.link} title={text('href')}>
          {inside}
        </span>
      )
    }
    if (tagName === 'img')
      return <img key={key} src={text('src')} alt={text('alt') ?? ''} referrerPolicy="no-referrer" />
    if (/^h[1-6]$/.test(tagName)) {
      return (
        <p key={key} className={styles.heading} data-level={tagName}>
          {inside}
        </p>
      )
    }
    return <MailNodes key={key} nodes={children} />
  })
