import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { demoMail } from '#api/demo/mail.ts'
import { TextButton } from '#components/display/TextButton.tsx'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { useSession } from '#app/use-session.ts'
import classes from './authenticate.module.css'
import { newestTo } from './demo-proof.ts'

/** The mail of the demo that holds the requested code; it went to no real inbox. */
export function DemoMailHint() {
  const [open, setOpen] = useState(false)
  return (
    <div className={classes.demo}>
      The demo sends no mail; what it would have sent is kept in this browser, under Demo data.{' '}
      <TextButton aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? 'Hide the newest message to you' : 'Show the newest message to you'}
      </TextButton>
      {open && <Newest />}
    </div>
  )
}

function Newest() {
  const state = useSession()
  const { data, error } = useQuery(demoMail())
  if (error) return <ErrorPanel error={error} title="The messages of the demo could not be read" />
  if (!data) return null
  const address = state.status === 'signed-out' ? '' : (state.session.email ?? '')
  return <pre className={classes.mail}>{newestTo(data, address)?.body ?? 'Nothing was sent to you yet.'}</pre>
}
