import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { logInAs, loginSpans, type LoginAs, type LoginSpan } from '#api/run/login-as.ts'
import type { RunUser } from '#api/run/run-users.ts'
import { Dialog, DialogFooter } from '#components/feedback/Dialog.tsx'
import { FormFailure } from '#components/feedback/FormFailure.tsx'
import { LoginToken } from './LoginToken.tsx'
import { visibleName } from '#lib/text/visible-text.ts'
import { Stack } from '#components/layout/Stack.tsx'
import { ChoiceGroup } from '#components/choice/ChoiceGroup.tsx'
import { ChoiceLabel } from '#components/choice/ChoiceLabel.tsx'
import { say } from './messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

const spans: Readonly<Record<LoginSpan, () => string>> = {
  '15 minutes': say.minutes15,
  '1 hour': say.hour1,
  '2 hours': say.hours2,
}

/**
 * Creates a short-lived token to act as a user. It exists only in this dialog, in no cache or store, and is gone when the
 * dialog closes (contract 7.6).
 */
export function LogInAsDialog({ profile, user, onClose }: { profile: string; user: RunUser; onClose: () => void }) {
  const [span, setSpan] = useState<LoginSpan>('1 hour')
  const [made, setMade] = useState<LoginAs>()
  const [failure, setFailure] = useState<{ error: unknown }>()
  const [busy, setBusy] = useState(false)
  const request = useRef<AbortController>(undefined)
  useEffect(() => () => request.current?.abort(), [])

  const make = async () => {
    if (request.current) return
    const mine = new AbortController()
    request.current = mine
    setBusy(true)
    setFailure(undefined)
    try {
      setMade(await logInAs(profile, user.id, span, mine.signal))
    } catch (error) {
      if (!mine.signal.aborted) setFailure({ error })
    } finally {
      request.current = undefined
      setBusy(false)
    }
  }

  return (
    <Dialog title={say.logInAsName({ name: user.name })} onClose={onClose} closeOnClickOutside={made === undefined}>
      <Stack>
        {made ? (
          <LoginToken profile={profile} login={made} user={user} />
        ) : (
          <>
            <p>{say.tokenConsequence({ name: visibleName(user.name) })}</p>
            <ChoiceGroup legend={say.validFor()} inline>
              {loginSpans.map((each) => (
                <ChoiceLabel key={each}>
                  <input type="radio" name="span" checked={span === each} onChange={() => setSpan(each)} />{' '}
                  {spans[each]()}
                </ChoiceLabel>
              ))}
            </ChoiceGroup>
          </>
        )}
        {failure && <FormFailure failure={failure} title={say.tokenNotMade()} />}
      </Stack>
      <DialogFooter>
        {made ? (
          <Button onClick={onClose}>{say.closeAndForget()}</Button>
        ) : (
          <>
            <Button variant="default" onClick={onClose}>
              {common.cancel()}
            </Button>
            <Button loading={busy} data-sends onClick={() => void make()}>
              {say.createToken()}
            </Button>
          </>
        )}
      </DialogFooter>
    </Dialog>
  )
}
