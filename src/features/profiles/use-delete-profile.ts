import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { ApiError } from '#api/http/errors.ts'
import { anyProfile, type OwnerProof } from '#api/any-profile.ts'

/**
 * Deletes an own profile, or leaves a shared one: both are one request of the API (contract 5.6). When the answer was
 * lost and the profile is gone, it was done.
 */
export function useDeleteProfile(profile: string): (proof: OwnerProof) => Promise<void> {
  const { mutateAsync: send } = useMutation(anyProfile.remove(profile))
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
