import { useMutation, useQuery } from '@tanstack/react-query'
import { profiles } from '#api/profiles.ts'
import { samlSettings } from '#api/run/saml.ts'
import { useNumberStyle } from '#components/display/use-number-style.ts'
import { visibleText, visibleName } from '#lib/text/visible-text.ts'
import { ConfirmDialog } from '#components/feedback/ConfirmDialog.tsx'
import { notify } from '#components/feedback/notify.ts'
import { Stack } from '#components/layout/Stack.tsx'

interface EnableDialogProps {
  profile: string
  /** The portal's host, or the profile's name: typed to confirm. */
  portal: string
  issuer: string
  onClose: () => void
}

/** Level 2 of the confirmation ladder: a mistake here shuts everybody out. */
export function EnableSsoDialog({ profile, portal, issuer, onClose }: EnableDialogProps) {
  const setActive = useMutation(samlSettings.setActive(profile))
  const summary = useQuery(profiles.summary(profile)).data
  const number = useNumberStyle()
  const used = summary?.amount.run_users ?? 0
  const slots = summary?.limit.run_users ?? 0
  return (
    <ConfirmDialog
      title="Enable SAML"
      body={
        <Stack gap={3}>
          <p>
            From now on <b>{visibleName(portal)}</b> sends people to <b>{visibleText(issuer, 160)}</b> to sign in.
          </p>
          <ul>
            <li>Whoever the provider lets in can enter. A first sign-in makes a user with the tag source: sso.</li>
            {summary && (
              <li>
                A new user takes a slot: {number(used)} of {number(slots)} are taken
                {used >= slots ? ', so nobody new can enter' : ''}.
              </li>
            )}
            <li>
              Whether people who have a password can still use it is not documented. Keep one account of yours to test.
            </li>
            <li>OpenID Connect (OIDC) is switched off: a portal has one or the other.</li>
          </ul>
          <p>Do not test in this browser profile only: stay signed in here, and try in another.</p>
        </Stack>
      }
      confirmLabel="Enable SAML"
      danger
      typeToConfirm={portal}
      failureTitle="SAML was not enabled"
      run={async () => {
        await setActive.mutateAsync(true)
        notify({ message: `SAML enabled for ${portal}` })
      }}
      onClose={onClose}
    />
  )
}
