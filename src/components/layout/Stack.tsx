import { createElement, type ComponentPropsWithRef } from 'react'
import styles from './Stack.module.css'

interface StackProps extends Omit<ComponentPropsWithRef<'form'>, 'className'> {
  as?: 'div' | 'section' | 'form' | 'ul' | 'ol'
  /** Steps of four pixels between two children; four of them unless said. */
  gap?: 1 | 2 | 3 | 4 | 5 | 6
  /** Children are as wide as what they hold, instead of as wide as the stack. */
  start?: boolean
}

/** Children below each other. */
export function Stack({ as = 'div', gap = 4, start, ...rest }: StackProps) {
  const look = { className: styles.stack, 'data-gap': gap, 'data-start': start }
  return createElement<ComponentPropsWithRef<'form'>>(as, { ...look, ...rest })
}
