import { Button } from '@mantine/core'
import type { Sealed } from '#lib/sealed.ts'
import { Secret } from '#components/display/Secret.tsx'
import { Dialog, DialogFooter } from '#components/feedback/Dialog.tsx'
import { DoubleNotice } from '#features/doubled-writes/DoubleNotice.tsx'
import { Stack } from '#components/layout/Stack.tsx'
import { say } from './messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

interface MadeAuthorizationDialogProps {
  name: string
  secret: Sealed
  /** Functions that remove a superfluous one each, made by the same press. */
  removals: readonly (() => Promise<unknown>)[]
  onClose: () => void
}

/** The new authorization, masked, to be copied to the provider. */
export function MadeAuthorizationDialog({ name, secret, removals, onClose }: MadeAuthorizationDialogProps) {
  return (
    <Dialog title={say.authorizationNameCreated({ name })} onClose={onClose} closeOnClickOutside={false} width={460}>
      <Stack>
        <p>{say.pasteWhereProviderAsks()}</p>
        <DoubleNotice of="authorization" removals={removals} />
        <Secret value={secret.reveal()} label={say.authorizationName({ name })} />
      </Stack>
      <DialogFooter>
        <Button onClick={onClose} data-autofocus>
          {common.done()}
        </Button>
      </DialogFooter>
    </Dialog>
  )
}
