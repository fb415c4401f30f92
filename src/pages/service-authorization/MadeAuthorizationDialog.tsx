import { Button } from '@mantine/core'
import type { Sealed } from '#lib/sealed.ts'
import { Secret } from '#components/display/Secret.tsx'
import { Dialog, DialogFooter } from '#components/feedback/Dialog.tsx'
import { DoubleNotice } from '#features/doubled-writes/DoubleNotice.tsx'
import { Stack } from '#components/layout/Stack.tsx'

interface MadeAuthorizationDialogProps {
  name: string
  secret: Sealed
  /** Each removes one that the same press made, too. */
  removals: readonly (() => Promise<unknown>)[]
  onClose: () => void
}

/** The new authorization, masked, to be copied to the provider. */
export function MadeAuthorizationDialog({ name, secret, removals, onClose }: MadeAuthorizationDialogProps) {
  return (
    <Dialog title={`Authorization ${name} created`} onClose={onClose} closeOnClickOutside={false} width={460}>
      <Stack>
        <p>
          Paste it where the provider asks for the TagoIO authorization. It stays in the list and can be revealed there.
        </p>
        <DoubleNotice what="authorization" removals={removals} />
        <Secret value={secret.reveal()} label={`authorization ${name}`} />
      </Stack>
      <DialogFooter>
        <Button onClick={onClose} data-autofocus>
          Done
        </Button>
      </DialogFooter>
    </Dialog>
  )
}
