import type { ElementContent, RootContent } from 'hast'
import { createElement, type ReactNode } from 'react'
import styles from './emails.module.css'

/** Elements that Markdown makes and that need no attributes. */
const plain = new Set(['p', 'strong', 'em', 'ul', 'ol', 'li', 'blockquote', 'code', 'pre', 'hr', 'br', 'del'])
const empty = new Set(['hr', 'br'])

/**
 * Renders a safe tree. Links are shown but cannot be followed, because their addresses are samples; images load without
 * a referrer; headings become paragraphs, because the page has its own. Of any other element only the content is kept.
 */
export const MailNodes = ({ nodes }: { nodes: readonly (RootContent | ElementContent)[] }): ReactNode =>
  nodes.map((node, at) => {
    if (node.type === 'text') return node.value
    if (node.type !== 'element') return null
    const { tagName, properties, children } = node
    const inside = <MailNodes nodes={children} />
    const text = (name: string) => (typeof properties[name] === 'string' ? properties[name] : undefined)
    // A mail is rendered as a whole, so positions identify its parts.
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
