import { useMutation } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { profiles } from '#api/profiles.ts'
import { notify } from '#components/feedback/notify.ts'
import { paths } from '#app/paths.ts'
import { useSession } from '#app/use-session.ts'
import { say } from './messages/say.ts'

/** Moves the session to a profile and shows its first page, as the profile switcher does. */
export function useOpenProfile(options: { said?: (name: string) => string } = {}) {
  const state = useSession()
  const navigate = useNavigate()
  const { mutate, isPending, error, reset } = useMutation({ ...profiles.switch(), mutationKey: ['switch-profile'] })
  const pasted = state.status !== 'signed-out' && state.session.source === 'token'
  return {
    open: (profile: string, onFailure?: (error: unknown) => void) =>
      mutate(profile, {
        onSuccess: ({ id, name }) => {
          void navigate(paths.home(id), { replace: true })
          notify({ message: options.said?.(name) ?? say.switchedToName({ name }) })
        },
        ...(onFailure ? { onError: onFailure } : {}),
      }),
    isPending,
    error,
    reset,
    /** Why this session cannot move (contract 5.12). */
    reason: pasted ? say.signTokenProfileMoving() : undefined,
  }
}
