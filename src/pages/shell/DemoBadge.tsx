import { useMutation, useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { onDemoNotice } from '../../api/demo.ts'
import { restartDemo } from '../../api/enter-demo.ts'
import type { Session } from '../../api/session-shape.ts'
import { notify } from '../../components/feedback/notify.ts'
import { MenuButton } from '../../components/menu/MenuButton.tsx'
import { paths } from './paths.ts'
import classes from './TopBar.module.css'

const FailureDialog = lazy(() =>
  import('../../components/feedback/FailureDialog.tsx').then((m) => ({ default: m.FailureDialog })),
)
const DemoMailDialog = lazy(() => import('./DemoMailDialog.tsx').then((m) => ({ default: m.DemoMailDialog })))

/** Says that nothing here is real, where it is kept, shows what it sent, and puts it back to the start. */
export function DemoBadge({ session }: { session: Session }) {
  const navigate = useNavigate()
  const client = useQueryClient()
  const [storage, setStorage] = useState<'opfs' | 'memory'>('opfs')
  const [mailOpen, setMailOpen] = useState(false)
  useEffect(
    () =>
      onDemoNotice((notice) => {
        if (notice.kind === 'storage') setStorage(notice.storage)
        else void client.invalidateQueries()
      }),
    [client],
  )
  const inMemory = storage === 'memory'
  const heading = inMemory
    ? 'This browser refuses storage, so the demo lives in memory: a reload starts it anew.'
    : 'Fictional data, kept in this browser only. No server is asked.'
  const reset = useMutation({
    mutationFn: () => restartDemo(session.email),
    onSuccess: (profileId) => {
      void navigate(paths.home(profileId))
      notify({ message: 'The demo data are as they were at the start' })
    },
  })
  return (
    <>
      <MenuButton
        label={inMemory ? 'Demo data, in memory only' : 'Demo data'}
        className={classes.demo ?? ''}
        align="start"
        groups={() => [
          {
            heading,
            choices: [
              { label: 'Sent messages…', icon: 'mail', onSelect: () => setMailOpen(true) },
              { label: 'Reset demo data', icon: 'refresh', danger: true, onSelect: () => reset.mutate() },
            ],
          },
        ]}
      >
        Demo data{inMemory ? ' (memory only)' : ''}
      </MenuButton>
      {mailOpen && (
        <Suspense>
          <DemoMailDialog onClose={() => setMailOpen(false)} />
        </Suspense>
      )}
      {reset.isError && (
        <Suspense>
          <FailureDialog title="The demo data were not reset" error={reset.error} onClose={reset.reset} />
        </Suspense>
      )}
    </>
  )
}
