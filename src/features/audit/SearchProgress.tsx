import type { AuditProgress } from './audit-queries.ts'
import { TextButton } from '#components/display/TextButton.tsx'
import { useNumberStyle } from '#components/display/use-number-style.ts'
import classes from './audit.module.css'

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
        aria-label="Searched"
      />
      <output>
        Searching: {write(Math.floor((reading.covered / Math.max(1, reading.total)) * 100))} % of the time read,{' '}
        {write(scanned)} {scanned === 1 ? 'record' : 'records'} scanned, {write(found)}{' '}
        {found === 1 ? 'event' : 'events'} found
      </output>
      {onCancel && <TextButton onClick={onCancel}>Cancel</TextButton>}
    </div>
  )
}
