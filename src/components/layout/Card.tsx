import { createElement, type ComponentPropsWithRef } from 'react'
import styles from './Card.module.css'

export interface CardProps extends Omit<ComponentPropsWithRef<'form'>, 'className'> {
  /** A card that is a part of the page with a name of its own is a `section`. */
  as?: 'div' | 'section' | 'aside' | 'article' | 'form' | 'li'
  /** What is inside reaches to the edges: tables, rows with lines between them. */
  flush?: boolean
}

/** A surface with a hairline around it. Its children stand below each other with one gap between them. */
export function Card({ as = 'div', flush, ...rest }: CardProps) {
  const look = { className: styles.card, 'data-flush': flush }
  return createElement<ComponentPropsWithRef<'form'>>(as, { ...look, ...rest })
}
