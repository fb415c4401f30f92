import type { ReactNode } from 'react'
import { Icon } from '#components/display/Icon.tsx'
import { useNumberStyle } from '#components/display/use-number-style.ts'
import styles from './BulkBar.module.css'

/** What can be done with the chosen rows; floats at the foot of the window while there are any. */
export function BulkBar({ count, onClear, children }: { count: number; onClear: () => void; children: ReactNode }) {
  const write = useNumberStyle()
  return (
    <section className={styles.bar} aria-label="Selection" data-foot-bar>
      <output className={styles.count}>{write(count)} selected</output>
      {children}
      <button type="button" className={styles.clear} aria-label="Clear selection" onClick={onClear}>
        <Icon name="x" size={16} />
      </button>
    </section>
  )
}
