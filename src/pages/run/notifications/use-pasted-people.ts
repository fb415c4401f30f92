import { useMutation } from '@tanstack/react-query'
import { findByAddress } from '#features/run-users/find-by-address.ts'
import type { RunUser } from '#api/run/run-users.ts'
import { isAddress } from './pasted-addresses.ts'

/** Looks up whose addresses were pasted. It reads, and only when asked to, so it is no query. */
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
