import { useMutation } from '@tanstack/react-query'
import { findByAddress } from '#features/run-users/find-by-address.ts'
import type { RunUser } from '#api/run/run-users.ts'
import { isAddress } from './pasted-addresses.ts'

/** Looks up the users of pasted addresses. It only reads, but only on demand, so it is not a query. */
export function usePastedPeople(profile: string, onFound: (users: readonly RunUser[]) => void) {
  return useMutation({
    mutationFn: async (parts: readonly string[]) => {
      const { users, missing } = await findByAddress(profile, parts.filter(isAddress), new AbortController().signal)
      return { users, missing: parts.filter((part) => missing.includes(part) || !isAddress(part)) }
    },
    onSuccess: ({ users }) => onFound(users),
  })
}

export type PastedPeople = ReturnType<typeof usePastedPeople>
