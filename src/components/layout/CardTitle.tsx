import type { ComponentPropsWithRef, ReactNode } from 'react'
import styles from './CardTitle.module.css'

interface CardTitleProps extends Omit<ComponentPropsWithRef<'h2'>, 'className'> {
  /** What stands at the other end of the line: a link, a state, buttons. */
  side?: ReactNode
}

/** The title of a card. With an `id`, the card names itself by it: `aria-labelledby`. */
export function CardTitle({ side, ...rest }: CardTitleProps) {
  return (
    <div className={styles.head}>
      {/* oxlint-disable-next-line jsx-a11y/heading-has-content -- the children are among the rest */}
      <h2 {...rest} />
      {side}
    </div>
  )
}
