import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { demoMail } from '#api/demo/mail.ts'
import { TextButton } from '#components/display/TextButton.tsx'
import { ErrorPanel } from '#components/feedback/ErrorPanel.tsx'
import { useSession } from '#app/use-session.ts'
import classes from './authenticate.module.css'
import { newestTo } from './demo-proof.ts'
import { say } from './messages/say.ts'

/** The mail of the demo that holds the requested code; it went to no real inbox. */
export function DemoMailHint() {
  const [open, setOpen] = useState(false)
  return (
    <div className={classes.demo}>
      {(open ? say.demoSendsNoMailShown : say.demoSendsNoMail)({
        toggle: (inside) => (
          <TextButton aria-expanded={open} onClick={() => setOpen(!open)}>
            {inside}
          </TextButton>
        ),
      })}
      {open && <Newest />}
    </div>
  )
}

function Newest() {
  const state = useSession()
  const { data, error } = useQuery(demoMail())
  if (error) return <ErrorPanel error={error} title={say.messagesDemoCouldNot()} />
  if (!data) return null
  const address = state.status === 'signed-out' ? '' : (state.session.email ?? '')
  return <pre className={classes.mail}>{newestTo(data, address)?.body ?? say.nothingSentYet()}</pre>
}
