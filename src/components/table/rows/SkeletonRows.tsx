import { SkeletonLine } from '#components/feedback/Skeleton.tsx'
import styles from '../ResourceTable.module.css'

/** Grey rows of the height of real ones, so that nothing moves when those come. */
export function SkeletonRows({ rows, cells }: { rows: number; cells: number }) {
  return (
    <tbody className={styles.body} aria-hidden>
      {Array.from({ length: rows }, (_, row) => (
        <tr key={row}>
          {Array.from({ length: cells }, (__, cell) => (
            <td key={cell} className={styles.skeleton}>
              <SkeletonLine width={`${45 + ((row * 17 + cell * 29) % 45)}%`} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  )
}
