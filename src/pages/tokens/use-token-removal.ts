import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { useNavigate } from 'react-router'
import { ApiError } from '#api/http/errors.ts'
import { profileTokens, type ProfileToken } from '#api/profile-tokens.ts'
import { closeSession } from '#api/session/session.ts'
import { notify } from '#components/feedback/notify.ts'
import { paths } from '#app/paths.ts'
import { say } from './messages/say.ts'

/** Deletes a token. Deleting the one in use ends the session, so that nothing keeps asking with a dead token. */
export function useTokenRemoval(profile: string): (token: ProfileToken) => Promise<void> {
  const remove = useMutation(profileTokens.remove(profile))
  const navigate = useNavigate()
  const maybeDone = useRef(false)
  return async (token) => {
    try {
      await remove.mutateAsync(token)
    } catch (error) {
      // When an earlier try's answer was lost, a token that is missing has been deleted.
      const gone = maybeDone.current && error instanceof ApiError && error.kind === 'not-found'
      maybeDone.current ||= error instanceof ApiError && error.maybeDone
      if (!gone) throw error
    }
    if (!token.inUse) return notify({ message: say.tokenNameDeleted({ name: token.name }) })
    await navigate(paths.signIn)
    return closeSession()
  }
}
