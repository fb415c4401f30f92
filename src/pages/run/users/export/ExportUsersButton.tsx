import { Button } from '@mantine/core'
import { Suspense, useState } from 'react'
import type { RunUserSearch } from '#api/run/run-user-query.ts'
import { Icon } from '#components/display/Icon.tsx'
import { lazyPart } from '#components/feedback/lazy-part.ts'
import { say as common } from '#lib/messages/say.ts'

const load = () => import('./ExportUsersDialog.tsx')
const ExportDialog = lazyPart(() => load(), 'ExportUsersDialog')

interface ExportButtonProps {
  search: RunUserSearch
  isFiltered: boolean
  total: number | undefined
}

/** Opens the export of all users that the list matches. */
export function ExportUsersButton(props: ExportButtonProps) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        variant="default"
        leftSection={<Icon name="download" />}
        onPointerEnter={() => void load().catch(() => {})}
        onClick={() => setOpen(true)}
      >
        {common.export()}
      </Button>
      {open && (
        <Suspense>
          <ExportDialog {...props} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
