import { useMutation } from '@tanstack/react-query'
import { Suspense, useEffect, useState, useSyncExternalStore } from 'react'
import { useNavigate } from 'react-router'
import { demoWorld, onDemoWorld } from '#api/demo/connection.ts'
import { onBeganAgain } from '#api/demo/current.ts'
import { restartDemo } from '#api/demo/enter.ts'
import type { Session } from '#api/session/session-shape.ts'
import { notify } from '#components/feedback/notify.ts'
import { MenuButton } from '#components/menu/MenuButton.tsx'
import { describeBeginning, whereItLives } from './describe-demo.ts'
import { paths } from '#app/paths.ts'
import classes from '../TopBar.module.css'
import { lazyPart } from '#components/feedback/lazy-part.ts'
import { say } from '../messages/say.ts'

const ConfirmDialog = lazyPart(() => import('#components/feedback/ConfirmDialog.tsx'), 'ConfirmDialog')
const DemoMailDialog = lazyPart(() => import('../dialogs/DemoMailDialog.tsx'), 'DemoMailDialog')

/** Says that nothing here is real and where the data are kept, shows the mails the demo has sent, and resets it. */
export function DemoBadge({ session }: { session: Session }) {
  const navigate = useNavigate()
  const world = useSyncExternalStore(onDemoWorld, demoWorld)
  const [mailOpen, setMailOpen] = useState(false)
  const [asking, setAsking] = useState(false)
  useEffect(() => onBeganAgain((news) => notify({ message: describeBeginning(news) })), [])
  const inMemory = world?.storage === 'memory'
  const heading = whereItLives(world)
  const reset = useMutation({
    mutationFn: () => restartDemo(session.email),
    onSuccess: (profileId) => {
      void navigate(paths.home(profileId))
      notify({ message: say.demoDataTheyStart() })
    },
  })
  return (
    <>
      <MenuButton
        label={inMemory ? say.demoDataMemoryOnly() : say.demoData()}
        className={classes.demo ?? ''}
        align="start"
        groups={() => [
          {
            heading,
            choices: [
              { label: say.sentMessages(), icon: 'mail', onSelect: () => setMailOpen(true) },
              { label: say.resetDemoDataDots(), icon: 'refresh', danger: true, onSelect: () => setAsking(true) },
            ],
          },
        ]}
      >
        {inMemory ? say.demoDataInMemory() : say.demoData()}
      </MenuButton>
      {mailOpen && (
        <Suspense>
          <DemoMailDialog onClose={() => setMailOpen(false)} />
        </Suspense>
      )}
      {asking && (
        <Suspense>
          <ConfirmDialog
            title={say.resetDemoData()}
            body={say.resetDemoMeaning()}
            confirmLabel={say.resetDemoData()}
            danger
            failureTitle={say.demoDataNotReset()}
            run={reset.mutateAsync}
            onClose={() => setAsking(false)}
          />
        </Suspense>
      )}
    </>
  )
}
