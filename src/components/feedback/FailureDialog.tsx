import { Button } from '@mantine/core'
import { Dialog, DialogFooter } from './Dialog.tsx'
import { ErrorPanel } from './ErrorPanel.tsx'

/** The failure of something begun in a menu, which has no place of its own on the page to be told beside. */
export function FailureDialog({ title, error, onClose }: { title: string; error: unknown; onClose: () => void }) {
  return (
    <Dialog title={title} onClose={onClose} width={460}>
      <ErrorPanel error={error} title={title} />
      <DialogFooter>
        <Button onClick={onClose} data-autofocus>
          Close
        </Button>
      </DialogFooter>
    </Dialog>
  )
}
