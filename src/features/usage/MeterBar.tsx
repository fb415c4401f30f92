import type { MeterLevel } from './meter-state.ts'
import classes from './meter-bar.module.css'
import { say } from './messages/say.ts'

interface MeterBarProps {
  label: string
  percent: number | undefined
  level: MeterLevel
}

/** A bar with marks at 80 and 90 %. From 80 % on it is striped, so that the warning does not depend on colour alone. */
export function MeterBar({ label, percent, level }: MeterBarProps) {
  const shown = level === 'over' ? 100 : Math.min(100, percent ?? 0)
  return (
    <div
      className={classes.bar}
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={shown}
      aria-valuetext={percent === undefined ? say.unknown() : `${percent} %`}
      data-level={level}
    >
      <span className={classes.fill} style={{ width: `${shown}%` }} />
      <span className={classes.mark} style={{ insetInlineStart: '80%' }} />
      <span className={classes.mark} style={{ insetInlineStart: '90%' }} />
    </div>
  )
}
