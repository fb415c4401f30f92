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
import { say } from './messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

interface ExportDialogProps {
  form: AuditForm
  filtered: boolean
  onClose: () => void
}

/** Saves all matching events of some days as a file on this computer (regression class R23). */
export function ExportAuditDialog({ form, filtered, onClose }: ExportDialogProps) {
  const profile = useProfileId()
  const style = useTimeStyle()
  const write = useNumberStyle()
  const [separator, setSeparator] = useCsvSeparator()
  const [format, setFormat] = useState<AuditFormat>('csv')
  const [range, setRange] = useState(form.range ?? defaultRange)
  const [wanted] = useState(form.draft.value)
  const { search, busy, failure, run, stop, found } = useAuditExport({ profile, wanted, range, filtered })
  const filters = filtered ? describeNarrowing({ ...wanted, filters: named(wanted.filters) }, form.asked.spec) : ''

  const start = async () => {
    const saved = await run(format, separator)
    if (saved === undefined) return
    notify({ message: say.eventsExported({ count: saved, events: write(saved) }) })
    onClose()
  }
  return (
    <Dialog title={say.exportEvents()} onClose={onClose} closeOnClickOutside={!busy}>
      <Stack>
        <p>{filters === '' ? say.allEvents() : say.filteredEvents({ filters })}</p>
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
          <ErrorPanel error={failure} title={say.exportStopped({ count: write(found) })} />
        )}
      </Stack>
      <DialogFooter>
        <Button variant="default" onClick={busy ? stop : onClose}>
          {busy ? say.stop() : common.cancel()}
        </Button>
        <Button loading={busy} onClick={() => void start()}>
          {failure === undefined ? common.export() : say.goOn()}
        </Button>
      </DialogFooter>
    </Dialog>
  )
}

/**
 * The filters in words. Filters by id are left out, since a person would not recognise them; the days are chosen in the
 * dialog.
 */
function named({ range: _range, who, ...others }: AuditForm['draft']['value']['filters']) {
  return who === undefined ? others : { ...others, who: [say.whoChosen({ count: who.length })] }
}
