import { useId, useState, type ReactNode } from 'react'
import { Icon } from '#components/display/Icon.tsx'
import buttons from '../ToolbarButton.module.css'
import styles from './FilterFold.module.css'
import { say } from '../messages/say.ts'

/**
 * The filters of a list. On a small screen they are hidden behind one button, which shows how many are active. They stay
 * mounted, so that an unfinished entry is not lost.
 */
export function FilterFold({ count, children }: { count: number; children: ReactNode }) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <>
      <button
        type="button"
        className={`${buttons.button} ${styles.fold}`}
        aria-expanded={open}
        aria-controls={id}
        aria-label={count === 0 ? say.filters() : say.filtersInForce({ count })}
        data-active={count > 0}
        onClick={() => setOpen(!open)}
      >
        <Icon name="filter" size={16} />
        {say.filters()}
        {count > 0 && <span className={styles.count}>{count}</span>}
      </button>
      <div id={id} className={styles.filters} data-open={open}>
        {children}
      </div>
    </>
  )
}
