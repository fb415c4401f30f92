import { Button } from '@mantine/core'
import { useState } from 'react'
import { useCsvSeparator } from '#components/download/use-csv-separator.ts'
import { useNumberStyle } from '#components/display/use-number-style.ts'
import { Dialog, DialogFooter } from '#components/feedback/Dialog.tsx'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { notify } from '#components/feedback/notify.ts'
import { describeNarrowing } from '#components/table/describe-list.ts'
import { SearchProgress } from '#features/audit/SearchProgress.tsx'
import { useProfileId } from '#app/use-session.ts'
import { useTimeStyle } from '#app/use-time-style.ts'
import { Stack } from '#components/layout/Stack.tsx'
import { defaultRange } from './audit-range.ts'
import type { AuditFormat } from './export-audit.ts'
import { ExportAuditChoices } from './ExportAuditChoices.tsx'
import { useAuditExport } from './use-audit-export.ts'
import type { AuditForm } from './use-audit-form.ts'

interface ExportDialogProps {
  form: AuditForm
  filtered: boolean
  onClose: () => void
}

/** Saves all events that fit the filters in some days as a file of this computer (regression class R23). */
export function ExportAuditDialog({ form, filtered, onClose }: ExportDialogProps) {
  const profile = useProfileId()
  const style = useTimeStyle()
  const write = useNumberStyle()
  const [separator, setSeparator] = useCsvSeparator()
  const [format, setFormat] = useState<AuditFormat>('csv')
  const [range, setRange] = useState(form.range ?? defaultRange)
  const [wanted] = useState(form.draft.value)
  const { search, busy, failure, run, stop, found } = useAuditExport({ profile, wanted, range, filtered })
  const filters = filtered
    ? describeNarrowing({ ...wanted, filters: named(wanted.filters) }, form.asked.spec.words)
    : ''

  const start = async () => {
    const saved = await run(format, separator)
    if (saved === undefined) return
    notify({ message: `${write(saved)} ${saved === 1 ? 'event' : 'events'} exported` })
    onClose()
  }
  return (
    <Dialog title="Export events" onClose={onClose} closeOnClickOutside={!busy}>
      <Stack>
        <p>
          {filters === '' ? 'All events of the days below' : `Events that fit your filters (${filters})`}, the newest
          first.
        </p>
        <ExportAuditChoices
          range={range}
          own={form.range}
          onRange={setRange}
          format={format}
          onFormat={setFormat}
          separator={separator}
          onSeparator={setSeparator}
          zone={style.zone}
          disabled={busy}
        />
        {busy && <SearchProgress progress={search.progress} />}
        {failure !== undefined && !busy && (
          <ErrorPanel error={failure} title={`The export stopped after ${write(found)} events`} />
        )}
      </Stack>
      <DialogFooter>
        <Button variant="default" onClick={busy ? stop : onClose}>
          {busy ? 'Stop' : 'Cancel'}
        </Button>
        <Button loading={busy} onClick={() => void start()}>
          {failure === undefined ? 'Export' : 'Go on'}
        </Button>
      </DialogFooter>
    </Dialog>
  )
}

/** Without what the person would not know by its ID; the days are chosen here. */
function named({ range: _range, who, ...others }: AuditForm['draft']['value']['filters']) {
  return who === undefined ? others : { ...others, who: [`${who.length} chosen`] }
}
