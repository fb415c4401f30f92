import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { ApiError } from '../../api/errors.ts'
import { teams, type Proof } from '../../api/team.ts'

/** Leaves a shared profile. After a try whose answer was lost, a profile that is gone was left. */
export function useLeave(profile: string): (proof: Proof) => Promise<void> {
  const { mutateAsync: send } = useMutation(teams.leave(profile))
  const tried = useRef(false)
  return async (proof) => {
    try {
      await send(proof)
    } catch (error) {
      const gone = tried.current && error instanceof ApiError && error.kind === 'not-found'
      tried.current ||= error instanceof ApiError && error.maybeDone
      if (!gone) throw error
    }
  }
}
