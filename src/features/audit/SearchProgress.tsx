import type { AuditProgress } from './audit-queries.ts'
import { TextButton } from '#components/display/TextButton.tsx'
import { useNumberStyle } from '#components/display/use-number-style.ts'
import classes from './audit.module.css'
import { say } from './messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

interface SearchProgressProps {
  progress: AuditProgress
  onCancel?: () => void
}

/**
 * The progress of a search of the audit log: the share of the span that is read, and how many records were searched.
 */
export function SearchProgress({ progress: { reading, scanning }, onCancel }: SearchProgressProps) {
  const write = useNumberStyle()
  const scanned = reading.scanned + scanning
  const found = reading.entries.length
  return (
    <div className={classes.progress}>
      <progress
        className={classes.bar}
        value={reading.covered}
        max={Math.max(1, reading.total)}
        aria-label={say.searched()}
      />
      <output>
        {say.searching({
          percent: write(Math.floor((reading.covered / Math.max(1, reading.total)) * 100)),
          scanned: write(scanned),
          records: scanned,
          found: write(found),
          events: found,
        })}
      </output>
      {onCancel && <TextButton onClick={onCancel}>{common.cancel()}</TextButton>}
    </div>
  )
}
