import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { profiles } from '#api/profiles.ts'
import type { RunUserSearch } from '#api/run/run-user-query.ts'
import { useCsvSeparator } from '#components/download/use-csv-separator.ts'
import { useNumberStyle } from '#components/display/use-number-style.ts'
import { Dialog, DialogFooter } from '#components/feedback/Dialog.tsx'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { notify } from '#components/feedback/notify.ts'
import { useProfileId } from '#app/use-session.ts'
import { useTimeStyle } from '#app/use-time-style.ts'
import { Stack } from '#components/layout/Stack.tsx'
import { countUsers } from '../bulk/bulk-texts.ts'
import { ExportUsersChoices } from './ExportUsersChoices.tsx'
import { exportColumns, type ExportColumn } from './export-users.ts'
import { useExport } from './use-export.ts'
import classes from '../users.module.css'
import { say as sayUsers } from '../messages/say.ts'
import { say } from './messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

interface ExportDialogProps {
  search: RunUserSearch
  isFiltered: boolean
  /** The number of users, if known. */
  total: number | undefined
  onClose: () => void
}

/** Saves all users that match the list's filters as a file (regression class R23). */
export function ExportUsersDialog({ search, isFiltered, total, onClose }: ExportDialogProps) {
  const profile = useProfileId()
  const style = useTimeStyle()
  const write = useNumberStyle()
  const profileName = useQuery(profiles.current()).data?.info.name ?? ''
  const all = useExport(profile, search)
  const [separator, setSeparator] = useCsvSeparator()
  const [format, setFormat] = useState<'csv' | 'json'>('csv')
  const [columns, setColumns] = useState<readonly ExportColumn[]>(exportColumns.map(({ id }) => id))
  const busy = all.state === 'reading' || all.state === 'writing'

  const run = async () => {
    const saved = await all.run({ format, columns, style, separator, profileName })
    if (saved === undefined) return
    notify({ message: say.exported({ people: countUsers(saved, write) }) })
    onClose()
  }

  return (
    <Dialog title={say.exportUsers()} onClose={onClose} closeOnClickOutside={!busy}>
      <Stack>
        <p>
          {whatIsExported(isFiltered, total === undefined ? undefined : countUsers(total, write))} {say.keepFileSafe()}
        </p>
        <ExportUsersChoices
          format={format}
          onFormat={setFormat}
          separator={separator}
          onSeparator={setSeparator}
          columns={columns}
          onColumns={setColumns}
          zone={style.zone}
          disabled={busy}
        />
        {busy && (
          <div>
            <progress
              className={classes.progress}
              {...(total && all.state === 'reading' ? { value: all.count, max: total } : {})}
              aria-label={say.usersRead()}
            />
            <output>
              {all.state === 'writing'
                ? say.writingTheFile()
                : say.peopleRead({ people: countUsers(all.count, write) })}
            </output>
          </div>
        )}
        {all.state === 'failed' && (
          <ErrorPanel error={all.error} title={say.exportStopped({ people: countUsers(all.count, write) })} />
        )}
      </Stack>
      <DialogFooter>
        <Button variant="default" onClick={busy ? all.stop : onClose}>
          {busy ? say.stop() : common.cancel()}
        </Button>
        <Button loading={busy} disabled={columns.length === 0} onClick={() => void run()}>
          {all.state === 'failed' ? sayUsers.goOn() : common.export()}
        </Button>
      </DialogFooter>
    </Dialog>
  )
}

function whatIsExported(isFiltered: boolean, people: string | undefined): string {
  if (people === undefined) return isFiltered ? say.everybodyMatching() : say.everybody()
  return isFiltered ? say.everybodyMatchingOf({ people }) : say.everybodyOf({ people })
}
