import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { useNavigate } from 'react-router'
import { ApiError } from '../../api/errors.ts'
import { profiles } from '../../api/profiles.ts'
import { signOut } from '../../api/sign-out.ts'
import { teams, type Proof } from '../../api/team.ts'
import { notify } from '../../components/feedback/notify.ts'
import { paths } from '../shell/paths.ts'
import { useSession } from '../shell/use-session.ts'

/**
 * Leaves a shared profile, then moves the session to another one. A pasted token belongs to the profile that was left
 * and is not moved (contract 5.12), so such a session ends; so does one with nowhere to go.
 */
export function useLeave(
  profile: string,
  name: string,
): { leave: (proof: Proof) => Promise<void>; moveOn: () => Promise<void> } {
  const client = useQueryClient()
  const navigate = useNavigate()
  const state = useSession()
  const { mutateAsync: send } = useMutation(teams.leave(profile))
  const { mutateAsync: move } = useMutation({ ...profiles.switch(), mutationKey: ['switch-profile'] })
  const tried = useRef(false)

  const leave = async (proof: Proof) => {
    try {
      await send(proof)
    } catch (error) {
      const gone = tried.current && error instanceof ApiError && error.kind === 'not-found'
      tried.current ||= error instanceof ApiError && error.maybeDone
      if (!gone) throw error
    }
  }

  const moveOn = async () => {
    notify({ message: `You left ${name}` })
    const mayMove = state.status === 'open' && state.session.source !== 'token'
    try {
      const next = mayMove ? await nextProfile() : undefined
      if (next === undefined) throw new Error('nowhere to go')
      const { id } = await move(next)
      await navigate(paths.home(id), { replace: true })
    } catch {
      // The profile is left whatever happens here: without another one the session has nothing to show.
      await navigate(paths.signIn, { replace: true })
      signOut()
    }
  }

  return { leave, moveOn }

  async function nextProfile(): Promise<string | undefined> {
    const list = await client.fetchQuery({ ...profiles.list(), staleTime: 0 })
    const others = list.filter(({ id }) => id !== profile)
    return (others.find(({ from_share: shared }) => !shared) ?? others[0])?.id
  }
}
