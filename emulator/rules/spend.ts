import type { TokenCall } from '../call.ts'
import { addUsage, type CountedService } from '../store/usage.ts'

/** Takes `amount` units of a service from the profile's allocation. Throws 402 when too little is left (product 3.10.1). */
export function spend(call: TokenCall, service: CountedService, amount: number): void {
  addUsage(call.db, call.token.profile, service, amount, call.now)
}
