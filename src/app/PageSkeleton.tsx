import classes from './PageSkeleton.module.css'
import { say as common } from '#lib/messages/say.ts'

/** Stands in for a page whose code is on its way. */
export function PageSkeleton() {
  return (
    <div className={classes.skeleton} role="status" aria-label={common.loading()}>
      <span className={classes.bone} />
      <span className={classes.bone} />
      <span className={classes.bone} />
    </div>
  )
}
