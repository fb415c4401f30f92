import type { ComponentPropsWithRef } from 'react'
import styles from './Row.module.css'

interface RowProps extends Omit<ComponentPropsWithRef<'div'>, 'className'> {
  /** Close together, as buttons of one subject are. */
  tight?: boolean
  /** The first at the start, the last at the end. */
  apart?: boolean
}

/** Children beside each other; what has no room goes to the next line. */
export function Row({ tight, apart, ...rest }: RowProps) {
  return <div className={styles.row} data-tight={tight} data-apart={apart} {...rest} />
}
