import type { PolicyNeed, Route } from './call.ts'
import { denied } from './refusal.ts'
import { both, everything, grantsOf, type Grants } from './rules/policies/grants.ts'
import { rulesOf } from './rules/policies/rules-of.ts'
import type { Database } from './store/db.ts'
import { activePolicies, subjectOf } from './store/profile/policies.ts'
import type { TokenRow } from './store/profile/tokens.ts'

/** A route's rule about who may call it. */
type Gate = Pick<Exclude<Route, { access: 'open' }>, 'access' | 'policy' | 'also'>

/** What the token may do there. Throws 401 for a kind of token that has no access to the route (contract 1.3). */
export function grantsFor({ access, policy, also }: Gate, db: Database, token: TokenRow): Grants {
  if (access === 'any' || access === token.type) return everything
  const subject = access === 'profile' && policy ? subjectOf(db, token) : undefined
  if (!subject || !policy) throw denied()
  const policies = activePolicies(db, token.profile)
  const granted = ({ resource, action }: PolicyNeed) => grantsOf(subject, rulesOf(subject, policies, resource, action))
  return also ? both(granted(policy), granted(also)) : granted(policy)
}
