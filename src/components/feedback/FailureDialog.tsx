import { Button } from '@mantine/core'
import { Dialog, DialogFooter } from './Dialog.tsx'
import { ErrorPanel } from './ErrorPanel.tsx'
import { say as common } from '#lib/messages/say.ts'

/** The failure of something started from a menu, which has no place of its own on the page to show it. */
export function FailureDialog({ title, error, onClose }: { title: string; error: unknown; onClose: () => void }) {
  return (
    <Dialog title={title} onClose={onClose} width={460}>
      <ErrorPanel error={error} title={title} />
      <DialogFooter>
        <Button onClick={onClose} data-autofocus>
          {common.close()}
        </Button>
      </DialogFooter>
    </Dialog>
  )
}
