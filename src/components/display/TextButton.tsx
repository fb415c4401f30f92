import type { ComponentProps } from 'react'
import styles from './TextButton.module.css'

/** A button that looks like a link: for a second choice beside the main one, or inside a sentence. */
export function TextButton(props: Omit<ComponentProps<'button'>, 'type' | 'className'>) {
  return <button type="button" className={styles.button} {...props} />
}
