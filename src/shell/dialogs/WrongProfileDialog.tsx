import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useLocation, useNavigate } from 'react-router'
import { profiles } from '#api/profiles.ts'
import { Dialog } from '#components/feedback/Dialog.tsx'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import classes from './Dialogs.module.css'
import { samePageOf } from '#app/paths.ts'
import { useProfileId, useSession } from '#app/use-session.ts'
import { visibleName } from '#lib/text/visible-text.ts'
import { say } from '../messages/say.ts'

/** Only an answer closes it. */
const stay = () => {}

/**
 * The address names one profile, the token belongs to another: nothing is read or written until the person chooses one
 * (contract 5.12, regression class R16).
 */
export function WrongProfileDialog({ active }: { active: string }) {
  const wanted = useProfileId()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const session = useSession()
  const list = useQuery(profiles.list()).data
  const back = useMutation({ ...profiles.switch(), mutationKey: ['switch-profile-back'] })
  const nameOf = (id: string) => list?.find((profile) => profile.id === id)?.name
  const activeName = nameOf(active) ?? say.theActiveProfile()
  const wantedName = nameOf(wanted)
  const unknown = list ? say.profileAccountCannotOpen() : say.anotherProfile()
  const mayMove = session.status === 'open' && session.session.source !== 'token' && wantedName !== undefined
  return (
    <Dialog title={say.anotherProfileIsActive()} width={460} required onClose={stay}>
      <div className={classes.body}>
        <p>
          {say.pageOfAnotherProfile({
            wantedName: wantedName ? <b>{visibleName(wantedName)}</b> : unknown,
            activeName: visibleName(activeName),
          })}
        </p>
        {back.isError && <ErrorPanel error={back.error} title={say.profileNotSwitched()} />}
        <div className={classes.actions}>
          <Button
            variant={mayMove ? 'default' : 'filled'}
            onClick={() => void navigate(samePageOf(active, pathname))}
            data-autofocus
          >
            {say.openActiveName({ activeName })}
          </Button>
          {mayMove && (
            <Button loading={back.isPending} data-sends onClick={() => back.mutate(wanted)}>
              {say.switchToWantedName({ wantedName })}
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  )
}
