import { fetchCurrent } from '#api/http/fetch-current.ts'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useNavigate } from 'react-router'
import { profiles } from '#api/profiles.ts'
import { notify } from '#components/feedback/notify.ts'
import { paths } from '#app/paths.ts'
import { useSession } from '#app/use-session.ts'
import { say } from './messages/say.ts'

/** Why the session ends together with the profile that was left. */
export class NowhereToGo extends Error {
  readonly why: 'token' | 'no-profile'
  constructor(why: 'token' | 'no-profile') {
    super(why)
    this.why = why
  }
}

/**
 * After leaving a profile, moves the session to another one and shows it. A pasted token belongs to the profile that
 * was left and is not moved (contract 5.12). The switch counts as running until this page is gone, because until then
 * the address and the session name different profiles on purpose.
 * @throws NowhereToGo; ApiError when the server does not move it, which can be tried again.
 */
export function useMoveOn(profile: string, name: string) {
  const navigate = useNavigate()
  const state = useSession()
  const { mutateAsync: move } = useMutation(profiles.switch())
  const leftPage = useRef(() => {})
  useEffect(() => () => leftPage.current(), [])
  return useMutation({
    mutationKey: ['switch-profile'],
    mutationFn: async () => {
      if (state.status === 'open' && state.session.source === 'token') throw new NowhereToGo('token')
      const list = await fetchCurrent({ ...profiles.list(), staleTime: 0 })
      const others = list.filter(({ id }) => id !== profile)
      const next = others.find(({ from_share: shared }) => !shared) ?? others[0]
      if (!next) throw new NowhereToGo('no-profile')
      const { id } = await move(next.id)
      notify({ message: say.youLeftName({ name }) })
      const gone = new Promise<void>((resolve) => {
        leftPage.current = resolve
      })
      await navigate(paths.home(id), { replace: true })
      await gone
    },
  })
}
