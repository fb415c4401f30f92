import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { profiles } from '../../../api/profiles.ts'
import type { RunUserSearch } from '../../../api/run-user-query.ts'
import { useNumberStyle } from '../../../components/display/use-number-style.ts'
import { saveFile } from '../../../components/download/save-file.ts'
import { toCsv } from '../../../components/download/to-csv.ts'
import { Dialog, DialogFooter } from '../../../components/feedback/Dialog.tsx'
import { ErrorPanel } from '../../../components/feedback/ErrorPanel.tsx'
import { notify } from '../../../components/feedback/notify.ts'
import { useProfileId } from '../../shell/use-session.ts'
import { useTimeStyle } from '../../shell/use-time-style.ts'
import { usersWords } from './bulk-words.ts'
import { ExportChoices } from './ExportChoices.tsx'
import { exportColumns, exportName, toJson, toTable, type ExportColumn } from './export-users.ts'
import { onlyAsked } from './only-asked.ts'
import { useAllUsers } from './use-all-users.ts'
import classes from './users.module.css'

interface ExportDialogProps {
  search: RunUserSearch
  isFiltered: boolean
  /** How many there are, when known. */
  total: number | undefined
  onClose: () => void
}

/** Saves everybody the list's filters match as a file of this computer (regression class R23). */
export function ExportDialog({ search, isFiltered, total, onClose }: ExportDialogProps) {
  const profile = useProfileId()
  const style = useTimeStyle()
  const write = useNumberStyle()
  const name = useQuery(profiles.current()).data?.info.name ?? ''
  const all = useAllUsers(profile, search)
  const [format, setFormat] = useState<'csv' | 'json'>('csv')
  const [columns, setColumns] = useState<readonly ExportColumn[]>(exportColumns.map(({ id }) => id))
  const reading = all.state === 'reading'

  const run = async () => {
    const read = await all.read()
    if (!read) return
    const { rows: users } = onlyAsked([...read], search, Date.now())
    const file = exportName(name, new Date(), style, format)
    if (format === 'json') saveFile(file, 'application/json', toJson(users, columns))
    else {
      const table = toTable(users, columns, style)
      saveFile(file, 'text/csv', toCsv(table.columns, table.rows))
    }
    notify({ message: `${usersWords(users.length, write)} exported` })
    onClose()
  }

  return (
    <Dialog title="Export users" onClose={onClose} closeOnClickOutside={!reading}>
      <div className={classes.fields}>
        <p>
          {isFiltered ? 'Everybody the search and the filters match' : `Everybody in this profile`}
          {total === undefined ? '' : `, ${usersWords(total, write)}`}, in the order they were created. The file holds
          personal data: keep it as safe as the console itself.
        </p>
        <ExportChoices
          format={format}
          onFormat={setFormat}
          columns={columns}
          onColumns={setColumns}
          zone={style.zone}
          disabled={reading}
        />
        {reading && (
          <div>
            <progress
              className={classes.progress}
              {...(total ? { value: all.count, max: total } : {})}
              aria-label="Users read"
            />
            <output>{usersWords(all.count, write)} read</output>
          </div>
        )}
        {all.state === 'failed' && (
          <ErrorPanel error={all.error} title={`The export stopped after ${usersWords(all.count, write)}`} />
        )}
      </div>
      <DialogFooter>
        <Button variant="default" onClick={reading ? all.stop : onClose}>
          {reading ? 'Stop' : 'Cancel'}
        </Button>
        <Button loading={reading} disabled={columns.length === 0} onClick={() => void run()}>
          {all.state === 'failed' ? 'Go on' : 'Export'}
        </Button>
      </DialogFooter>
    </Dialog>
  )
}
