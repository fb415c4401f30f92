import type { TeamMember } from '#api/team.ts'

/** Milliseconds until an unanswered invitation expires (contract 5.16). */
export const invitationLife = 7 * 86_400_000

export type Standing = 'member' | 'invited' | 'expired' | 'invited-sometime'

/** ISO instant at which an unanswered invitation expires, or null when it has no date. */
export function endOfInvitation({ created_at }: Pick<TeamMember, 'created_at'>): string | null {
  const made = created_at ? Date.parse(created_at) : Number.NaN
  const end = made + invitationLife
  return Number.isNaN(end) || Math.abs(end) > 8.64e15 ? null : new Date(end).toISOString()
}

/** The state of a member or invitation at `now` (ms). An invitation without a date counts as open. */
export function invitationStateOf(member: Pick<TeamMember, 'active' | 'created_at'>, now: number): Standing {
  if (member.active) return 'member'
  const end = endOfInvitation(member)
  if (end === null) return 'invited-sometime'
  return Date.parse(end) <= now ? 'expired' : 'invited'
}

/** Members a plan allows per profile (contract 5.20); undefined for a plan this app does not know. */
export function seatsOf(plan: string | null | undefined): number | undefined {
  const seats: Record<string, number> = { free: 0, starter: 1, scale: 5 }
  return plan ? seats[plan] : undefined
}

/** Members and open invitations; an expired invitation takes no seat. */
export function seatsTaken(team: readonly TeamMember[], now: number): number {
  return team.filter((member) => invitationStateOf(member, now) !== 'expired').length
}
