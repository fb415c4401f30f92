import type { TeamMember } from '#api/team.ts'
import { readAddressList } from '#lib/text/read-addresses.ts'
import { invitationStateOf } from '#features/invitations/invitation-end.ts'

/** What the addresses are compared with. */
export interface Known {
  /** The owner's own address. */
  own: string
  team: readonly TeamMember[]
  /** Milliseconds. */
  now: number
}

export type AddressState = 'ready' | 'again' | 'incomplete' | 'twice' | 'own' | 'member' | 'invited'

export interface Address {
  email: string
  state: AddressState
}

/** The addresses in a text, whatever list was pasted, each with the reason it cannot be invited, if any. */
export function readAddresses(typed: string, known: Known): Address[] {
  const seen = new Set<string>()
  return readAddressList(typed).map((email) => {
    const folded = fold(email)
    const state = seen.has(folded) ? 'twice' : stateOf(folded, known)
    seen.add(folded)
    return { email, state }
  })
}

/** The addresses that will be invited. */
export const toInvite = (addresses: readonly Address[]): string[] =>
  addresses.filter(({ state }) => state === 'ready' || state === 'again').map(({ email }) => email)

function stateOf(email: string, { own, team, now }: Known): AddressState {
  if (!/^[^\s@<>()[\]",;:]+@[^\s@.<>()[\]",;:]+(\.[^\s@.<>()[\]",;:]+)+$/.test(email)) return 'incomplete'
  if (email === fold(own)) return 'own'
  const member = team.find((one) => fold(one.email) === email)
  if (!member) return 'ready'
  const standing = invitationStateOf(member, now)
  if (standing === 'member') return 'member'
  return standing === 'expired' ? 'again' : 'invited'
}

/** Two addresses that differ only in letter case are the same (regression class R15). */
export const fold = (email: string): string => email.trim().toLowerCase()
