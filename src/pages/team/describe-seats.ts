import { say } from './messages/say.ts'

/** How many seats of the profile's plan are taken; with an unknown plan, only how many people there are. */
export function describeSeats(taken: number, seats: number | undefined, plan: string | null | undefined): string {
  if (seats === undefined || !plan) return say.placesTaken({ taken })
  return say.placesOfPlanTaken({ taken, seats, plan: capital(plan) })
}

/** A hint only: the API decides, and plans change. Undefined while there are free seats. */
export function seatWarning(
  taken: number,
  seats: number | undefined,
  plan: string | null | undefined,
): string | undefined {
  if (seats === undefined || !plan || taken < seats) return undefined
  if (seats === 0) return say.planWithoutPlaces({ plan: capital(plan) })
  return say.everyPlaceTaken()
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
