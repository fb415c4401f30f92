import { Button } from '@mantine/core'
import { useNavigate } from 'react-router'
import { signOut } from '#api/session/sign-out.ts'
import { Dialog, DialogFooter } from '#components/feedback/Dialog.tsx'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { paths } from '#app/paths.ts'
import { Stack } from '#components/layout/Stack.tsx'
import { NowhereToGo, type useMoveOn } from './use-move-on.ts'
import { say } from './messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

/** Only its button closes it. */
const stay = () => {}

/**
 * Shown after leaving a profile: the page behind it no longer belongs to the person. Says where the session goes next,
 * or why it cannot.
 */
export function LeftDialog({ name, move }: { name: string; move: ReturnType<typeof useMoveOn> }) {
  const navigate = useNavigate()
  const { error, isPending, mutate } = move
  const leave = () => {
    void navigate(paths.signIn, { replace: true })
    signOut()
  }
  return (
    <Dialog title={say.youLeftName({ name })} width={460} required onClose={stay}>
      <Stack>
        {error === null && <p role="status">{say.openingAnotherProfiles()}</p>}
        {error instanceof NowhereToGo && <p>{reasons[error.why]()}</p>}
        {error !== null && !(error instanceof NowhereToGo) && (
          <ErrorPanel error={error} title={say.anotherProfileNotOpened()} />
        )}
      </Stack>
      {error !== null && (
        <DialogFooter>
          <Button variant="default" onClick={leave}>
            {common.signOut()}
          </Button>
          {!(error instanceof NowhereToGo) && (
            <Button loading={isPending} data-sends onClick={() => mutate()} data-autofocus>
              {common.tryAgain()}
            </Button>
          )}
        </DialogFooter>
      )}
    </Dialog>
  )
}

const reasons: Record<NowhereToGo['why'], () => string> = {
  token: say.tokenOfThatProfile,
  'no-profile': say.noOtherProfile,
}
