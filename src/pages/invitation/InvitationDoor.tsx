import { useEffect } from 'react'
import { useNavigate, useParams } from 'react-router'
import { keepInvitation } from '#api/session/kept-invitation.ts'
import { paths } from '#app/paths.ts'

/**
 * The target of the link in the mail: removes the secret from the address and the history before anything else happens.
 */
export function InvitationDoor() {
  const { token = '' } = useParams()
  const navigate = useNavigate()
  useEffect(() => {
    keepInvitation(token)
    void navigate(paths.invitation, { replace: true })
  }, [navigate, token])
  return null
}
