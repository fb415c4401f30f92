import type { RunUser } from '#api/run/run-users.ts'
import type { PickOption } from '#components/form/pick/pick-options.ts'

/** A user as a picker offers them: by name, told apart by the address, found by the company too. */
export const optionOf = ({ id, name, email, company }: RunUser): PickOption => ({
  value: id,
  label: name || email || id,
  ...(name === '' || email === '' ? {} : { note: email }),
  ...(company ? { also: [company] } : {}),
})

/** Why a search among users offers nothing. */
export function noPersonFound({ error, isFetching }: { error: unknown; isFetching: boolean }): string {
  if (error) return 'The search failed; type again to retry'
  return isFetching ? 'Searching…' : 'Nobody found'
}
