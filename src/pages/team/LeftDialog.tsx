import { Button } from '@mantine/core'
import { useNavigate } from 'react-router'
import { signOut } from '#api/session/sign-out.ts'
import { Dialog, DialogFooter } from '#components/feedback/Dialog.tsx'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { paths } from '#app/paths.ts'
import { Stack } from '#components/layout/Stack.tsx'
import { NowhereToGo, type useMoveOn } from './use-move-on.ts'

/** Only going on closes it. */
const stay = () => {}

/** The profile is left; what stands behind this is no longer the person's. Says where the session goes, or why it cannot. */
export function LeftDialog({ name, move }: { name: string; move: ReturnType<typeof useMoveOn> }) {
  const navigate = useNavigate()
  const { error, isPending, mutate } = move
  const leave = () => {
    void navigate(paths.signIn, { replace: true })
    signOut()
  }
  return (
    <Dialog title={`You left ${name}`} width={460} required onClose={stay}>
      <Stack>
        {error === null && <p role="status">Opening another of your profiles…</p>}
        {error instanceof NowhereToGo && <p>{reasons[error.why]}</p>}
        {error !== null && !(error instanceof NowhereToGo) && (
          <ErrorPanel error={error} title="Another profile was not opened" />
        )}
      </Stack>
      {error !== null && (
        <DialogFooter>
          <Button variant="default" onClick={leave}>
            Sign out
          </Button>
          {!(error instanceof NowhereToGo) && (
            <Button loading={isPending} data-sends onClick={() => mutate()} data-autofocus>
              Try again
            </Button>
          )}
        </DialogFooter>
      )}
    </Dialog>
  )
}

const reasons: Record<NowhereToGo['why'], string> = {
  token:
    'The token of this session was made for that profile and is not moved to another one. Sign out, then sign in with a token of another profile or with your password.',
  'no-profile':
    'Your account has no other profile, so there is nothing left to show here. Sign out; a new invitation, or a profile made in TagoIO, lets you in again.',
}
