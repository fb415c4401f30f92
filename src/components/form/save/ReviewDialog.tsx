import { Button } from '@mantine/core'
import { visibleLines, visibleName } from '#lib/text/visible-text.ts'
import { Dialog, DialogFooter } from '#components/feedback/Dialog.tsx'
import { DataTable } from '#components/table/DataTable.tsx'
import type { Change } from './changes.ts'

interface ReviewDialogProps {
  changes: readonly Change[]
  onTakeBack: (change: Change) => void
  onSave: () => void
  onClose: () => void
}

/** The difference between what is saved and what is typed, in words. */
export function ReviewDialog({ changes, onTakeBack, onSave, onClose }: ReviewDialogProps) {
  return (
    <Dialog title="Review changes" onClose={onClose}>
      <DataTable bare fold="phone">
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Saved</th>
            <th scope="col">New</th>
            <th scope="col">
              <span className="visually-hidden">Take back</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change, at) => (
            // Two changes may bear one label; the list does not move while it is shown.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={at}>
              <th scope="row">{visibleName(change.label)}</th>
              <td data-label="Saved">{visibleLines(change.before)}</td>
              <td data-label="New">{visibleLines(change.after)}</td>
              <td>
                {change.revert && (
                  <Button
                    variant="subtle"
                    size="xs"
                    aria-label={`Take back ${visibleName(change.label)}`}
                    onClick={() => onTakeBack(change)}
                  >
                    Take back
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      <DialogFooter>
        <Button variant="default" onClick={onClose} data-autofocus>
          Close
        </Button>
        <Button data-sends onClick={onSave}>
          Save changes
        </Button>
      </DialogFooter>
    </Dialog>
  )
}
