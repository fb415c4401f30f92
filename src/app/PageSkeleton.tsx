import classes from './PageSkeleton.module.css'

/** Stands in for a page whose code is on its way. */
export function PageSkeleton() {
  return (
    <div className={classes.skeleton} role="status" aria-label="Loading">
      <span className={classes.bone} />
      <span className={classes.bone} />
      <span className={classes.bone} />
    </div>
  )
}
