import { Button, Checkbox } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { profileTokens } from '#api/profile-tokens.ts'
import '#theme/mantine-overlay-styles.ts'
import { Secret } from '#components/display/Secret.tsx'
import { When } from '#components/display/When.tsx'
import { Dialog, DialogFooter } from '#components/feedback/Dialog.tsx'
import { FormFailure } from '#components/feedback/FormFailure.tsx'
import { DoubleNotice } from '#features/doubled-writes/DoubleNotice.tsx'
import { useTimeStyle } from '#app/use-time-style.ts'
import { Stack } from '#components/layout/Stack.tsx'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import type { Rotation } from './use-token-actions.tsx'
import { useTokenRemoval } from './use-token-removal.ts'

interface RotationDialogProps {
  profile: string
  rotation: Rotation
  /** Leaves it as it is, to be resumed. */
  onClose: () => void
  /** The old token is gone. */
  onDone: () => void
}

/** The second half of a rotation: put the new token in place, say so, and the old one is deleted. */
export function RotationDialog({ profile, rotation: { old, made, doubles }, onClose, onDone }: RotationDialogProps) {
  const style = useTimeStyle()
  const remove = useTokenRemoval(profile)
  const removeDouble = useMutation(profileTokens.remove(profile))
  const [inPlace, setInPlace] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<{ error: unknown }>()
  const running = useRef(false)
  const finish = async () => {
    if (!inPlace || running.current) return
    running.current = true
    setBusy(true)
    setFailure(undefined)
    try {
      await remove(old)
      onDone()
      onClose()
    } catch (error) {
      setFailure({ error })
    } finally {
      running.current = false
      setBusy(false)
    }
  }
  return (
    <Dialog title={`Rotate ${old.name}`} onClose={() => (busy ? undefined : onClose())} closeOnClickOutside={false}>
      <Stack>
        <p>The new token exists and works. Put it everywhere the old one is used.</p>
        <DoubleNotice what="token" removals={doubles.map((token) => () => removeDouble.mutateAsync(token))} />
        <Secret value={made.reveal()} label={`new token ${old.name}`} />
        <p>
          Old token last used: <When value={old.lastUsed} {...style} />
        </p>
        {old.inUse && (
          <Notice tone="warn">You are signed in with the old token. Deleting it signs you out here.</Notice>
        )}
        <Checkbox
          label="The new token is in place everywhere"
          checked={inPlace}
          onChange={(event) => setInPlace(event.currentTarget.checked)}
        />
        {failure && <FormFailure failure={failure} title="The old token was not deleted" />}
      </Stack>
      <DialogFooter>
        <Button variant="default" onClick={onClose} disabled={busy}>
          Finish later
        </Button>
        <Button color="red" data-sends onClick={() => void finish()} disabled={!inPlace} loading={busy}>
          Delete old token
        </Button>
      </DialogFooter>
    </Dialog>
  )
}
