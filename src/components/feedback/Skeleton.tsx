import styles from './Skeleton.module.css'
import { say as common } from '#lib/messages/say.ts'

/** A grey bar where a line of text will be. Hidden from screen readers: the region around it says that it loads. */
export function SkeletonLine({ width = '100%', height = 12 }: { width?: number | string; height?: number }) {
  return <span aria-hidden className={styles['line']} style={{ width, height }} />
}

/** A grey card as high as the expected content. */
export function SkeletonBlock({ height }: { height: number }) {
  return <span aria-hidden className={styles['block']} style={{ height }} />
}

/** A loading form: `rows` labels with their controls. */
export function FormSkeleton({ rows }: { rows: number }) {
  return (
    <div className={styles['form']} aria-busy="true">
      <span className="visually-hidden">{common.loading()}</span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={styles['field']}>
          <SkeletonLine width={88 + ((row * 37) % 60)} />
          <SkeletonLine height={36} />
        </div>
      ))}
    </div>
  )
}
