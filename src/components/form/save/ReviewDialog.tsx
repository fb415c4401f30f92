import { Button } from '@mantine/core'
import { visibleLines, visibleName } from '#lib/text/visible-text.ts'
import { Dialog, DialogFooter } from '#components/feedback/Dialog.tsx'
import { DataTable } from '#components/table/DataTable.tsx'
import type { Change } from './changes.ts'
import { say } from '../messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

interface ReviewDialogProps {
  changes: readonly Change[]
  onTakeBack: (change: Change) => void
  onSave: () => void
  onClose: () => void
}

/** The difference between what is saved and what is typed, in words. */
export function ReviewDialog({ changes, onTakeBack, onSave, onClose }: ReviewDialogProps) {
  return (
    <Dialog title={say.reviewChanges()} onClose={onClose}>
      <DataTable bare fold="phone">
        <thead>
          <tr>
            <th scope="col">{say.field()}</th>
            <th scope="col">{say.saved()}</th>
            <th scope="col">{say.new()}</th>
            <th scope="col">
              <span className="visually-hidden">{say.takeBack()}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change, at) => (
            // Two changes may bear one label; the list does not move while it is shown.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={at}>
              <th scope="row">{visibleName(change.label)}</th>
              <td data-label={say.saved()}>{visibleLines(change.before)}</td>
              <td data-label={say.new()}>{visibleLines(change.after)}</td>
              <td>
                {change.revert && (
                  <Button
                    variant="subtle"
                    size="xs"
                    aria-label={say.takeBackLabel({ label: visibleName(change.label) })}
                    onClick={() => onTakeBack(change)}
                  >
                    {say.takeBack()}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      <DialogFooter>
        <Button variant="default" onClick={onClose} data-autofocus>
          {common.close()}
        </Button>
        <Button data-sends onClick={onSave}>
          {say.saveChanges()}
        </Button>
      </DialogFooter>
    </Dialog>
  )
}
