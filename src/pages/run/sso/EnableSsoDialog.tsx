import { useMutation, useQuery } from '@tanstack/react-query'
import { profiles } from '#api/profiles.ts'
import { samlSettings } from '#api/run/saml.ts'
import { useNumberStyle } from '#components/display/use-number-style.ts'
import { visibleText, visibleName } from '#lib/text/visible-text.ts'
import { ConfirmDialog } from '#components/feedback/ConfirmDialog.tsx'
import { notify } from '#components/feedback/notify.ts'
import { Stack } from '#components/layout/Stack.tsx'
import { say } from './messages/say.ts'

interface EnableDialogProps {
  profile: string
  /** The text to type: the portal's host, or the profile's name. */
  portal: string
  issuer: string
  onClose: () => void
}

/** Level 2 of the confirmation ladder: a mistake here locks everybody out. */
export function EnableSsoDialog({ profile, portal, issuer, onClose }: EnableDialogProps) {
  const setActive = useMutation(samlSettings.setActive(profile))
  const summary = useQuery(profiles.summary(profile)).data
  const number = useNumberStyle()
  const used = summary?.amount.run_users ?? 0
  const slots = summary?.limit.run_users ?? 0
  const taken = { used: number(used), slots: number(slots) }
  return (
    <ConfirmDialog
      title={say.enableSaml()}
      body={
        <Stack gap={3}>
          <p>{say.enableConsequence({ portal: visibleName(portal), issuer: visibleText(issuer, 160) })}</p>
          <ul>
            <li>{say.whoeverComes()}</li>
            {summary && <li>{used >= slots ? say.noSlotLeft(taken) : say.newUserTakesSlot(taken)}</li>}
            <li>{say.passwordsUnknown()}</li>
            <li>{say.oidcOff()}</li>
          </ul>
          <p>{say.testElsewhere()}</p>
        </Stack>
      }
      confirmLabel={say.enableSaml()}
      danger
      typeToConfirm={portal}
      failureTitle={say.samlWasNotEnabled()}
      run={async () => {
        await setActive.mutateAsync(true)
        notify({ message: say.samlEnabledForPortal({ portal }) })
      }}
      onClose={onClose}
    />
  )
}
