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

/**
 * Makes a short-lived token to act as a user. It lives in this dialog alone, never in a cache or a store, and goes with
 * it (contract 7.6).
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
    <Dialog title={`Log in as ${user.name}`} onClose={onClose} closeOnClickOutside={made === undefined}>
      <Stack>
        {made ? (
          <LoginToken profile={profile} login={made} user={user} />
        ) : (
          <>
            <p>
              You get a token that can do everything <b>{visibleName(user.name)}</b> can do in the portal. It cannot be
              revoked alone: it ends by itself, or when you deactivate or delete the user. TagoIO writes to the audit
              log that you made it.
            </p>
            <ChoiceGroup legend="Valid for" inline>
              {loginSpans.map((each) => (
                <ChoiceLabel key={each}>
                  <input type="radio" name="span" checked={span === each} onChange={() => setSpan(each)} /> {each}
                </ChoiceLabel>
              ))}
            </ChoiceGroup>
          </>
        )}
        {failure && <FormFailure failure={failure} title="The token was not made" />}
      </Stack>
      <DialogFooter>
        {made ? (
          <Button onClick={onClose}>Close and forget the token</Button>
        ) : (
          <>
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button loading={busy} data-sends onClick={() => void make()}>
              Create token
            </Button>
          </>
        )}
      </DialogFooter>
    </Dialog>
  )
}
