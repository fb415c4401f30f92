import { Button } from '@mantine/core'
import { Dialog, DialogFooter } from '../feedback/Dialog.tsx'
import type { Change } from './changes.ts'
import classes from './forms.module.css'

/** The difference between what is saved and what is typed, in words. */
export function ReviewDialog({ changes, onClose }: { changes: readonly Change[]; onClose: () => void }) {
  return (
    <Dialog title="Review changes" onClose={onClose}>
      <table className={classes.review}>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Saved</th>
            <th scope="col">New</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ label, before, after }, at) => (
            // Two changes may bear one label; the list does not move while it is shown.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={at}>
              <th scope="row">{label}</th>
              <td>{before}</td>
              <td>{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <DialogFooter>
        <Button onClick={onClose} data-autofocus>
          Close
        </Button>
      </DialogFooter>
    </Dialog>
  )
}
