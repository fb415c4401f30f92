import type { ReactNode } from 'react'
import { IconButton } from '#components/button/IconButton.tsx'
import { useNumberStyle } from '#components/display/use-number-style.ts'
import styles from './BulkBar.module.css'
import { say } from '../messages/say.ts'

/** The actions for the selected rows; floats at the bottom of the window while any row is selected. */
export function BulkBar({ count, onClear, children }: { count: number; onClear: () => void; children: ReactNode }) {
  const write = useNumberStyle()
  return (
    <section className={styles.bar} aria-label={say.selection()} data-foot-bar>
      <output className={styles.count}>{say.countSelected({ count: write(count) })}</output>
      {children}
      <IconButton icon="x" label={say.clearSelection()} inherit onClick={onClear} />
    </section>
  )
}
