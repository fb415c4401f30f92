import type { ComponentPropsWithRef } from 'react'
import { Icon } from '#components/display/Icon.tsx'
import styles from './Grip.module.css'

interface GripProps extends Omit<ComponentPropsWithRef<'button'>, 'type' | 'className' | 'children'> {
  /** What is dragged by it: "Drag Name". */
  label: string
}

/** What a row is taken by: dragged by pointer or touch, or moved with the arrow keys after Space. */
export function Grip({ label, ...rest }: GripProps) {
  return (
    <button type="button" className={styles.grip} {...rest} aria-label={label}>
      <Icon name="grip" size={16} />
    </button>
  )
}
