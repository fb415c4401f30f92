import { useState } from 'react'
import { Flyout } from '#components/display/Flyout.tsx'
import chip from '#components/table/filter/FilterChip.module.css'
import classes from './audit-log.module.css'
import { defaultRange, describeAuditRange } from './audit-range.ts'
import { RangeEditor } from './RangeEditor.tsx'
import { say } from './messages/say.ts'

interface RangeChipProps {
  range: string | undefined
  zone: string
  onChange: (range: string) => void
}

/** The days to search: it stands beside the filters, but always has a value. */
export function RangeChip({ range = defaultRange, zone, onChange }: RangeChipProps) {
  const [open, setOpen] = useState(false)
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  return (
    <span className={chip.chip} data-active>
      <button
        ref={setAnchor}
        type="button"
        className={chip.open}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span className={`${chip.words} ${classes.days}`}>{say.daysChosen({ days: describeAuditRange(range) })}</span>
      </button>
      {open && anchor !== null ? (
        <Flyout anchor={anchor} onClose={() => setOpen(false)} label={say.daysToSearch()} kind="panel">
          <RangeEditor
            range={range}
            zone={zone}
            onChange={onChange}
            onDone={() => {
              setOpen(false)
              anchor.focus()
            }}
          />
        </Flyout>
      ) : null}
    </span>
  )
}
