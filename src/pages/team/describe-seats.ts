/** How many seats of the profile's plan are taken; with an unknown plan, only how many people there are. */
export function describeSeats(taken: number, seats: number | undefined, plan: string | null | undefined): string {
  if (seats === undefined || !plan) return `${taken} ${taken === 1 ? 'place' : 'places'} taken.`
  return `${taken} of ${seats} ${seats === 1 ? 'place' : 'places'} of the ${capital(plan)} plan taken.`
}

/** A hint only: the API decides, and plans change. Undefined while there are free seats. */
export function seatWarning(
  taken: number,
  seats: number | undefined,
  plan: string | null | undefined,
): string | undefined {
  if (seats === undefined || !plan || taken < seats) return undefined
  if (seats === 0) return `The ${capital(plan)} plan of this profile has no place for members, so TagoIO may refuse.`
  return 'Every place of the plan is taken, so TagoIO may refuse. Remove a member or withdraw an invitation first.'
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
