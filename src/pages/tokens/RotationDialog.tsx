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
import { say } from './messages/say.ts'

interface RotationDialogProps {
  profile: string
  rotation: Rotation
  /** Closes it for now; the rotation can be resumed. */
  onClose: () => void
  /** The old token has been deleted. */
  onDone: () => void
}

/** The second half of a rotation: the person installs the new token and confirms, then the old one is deleted. */
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
    <Dialog
      title={say.rotateName({ name: old.name })}
      onClose={() => (busy ? undefined : onClose())}
      closeOnClickOutside={false}
    >
      <Stack>
        <p>{say.newTokenWorks()}</p>
        <DoubleNotice of="token" removals={doubles.map((token) => () => removeDouble.mutateAsync(token))} />
        <Secret value={made.reveal()} label={say.newTokenName({ name: old.name })} />
        <p>{say.oldTokenLastUsed({ when: <When value={old.lastUsed} {...style} /> })}</p>
        {old.inUse && <Notice tone="warn">{say.signedInWithOld()}</Notice>}
        <Checkbox
          label={say.newTokenInPlace()}
          checked={inPlace}
          onChange={(event) => setInPlace(event.currentTarget.checked)}
        />
        {failure && <FormFailure failure={failure} title={say.oldTokenNotDeleted()} />}
      </Stack>
      <DialogFooter>
        <Button variant="default" onClick={onClose} disabled={busy}>
          {say.finishLater()}
        </Button>
        <Button color="red" data-sends onClick={() => void finish()} disabled={!inPlace} loading={busy}>
          {say.deleteOldToken()}
        </Button>
      </DialogFooter>
    </Dialog>
  )
}
