import type { RunUser } from '#api/run/run-users.ts'
import type { PickOption } from '#components/form/pick/pick-options.ts'
import { say } from './messages/say.ts'

/** A user in a picker: listed by name, told apart by address, also found by company. */
export const optionOf = ({ id, name, email, company }: RunUser): PickOption => ({
  value: id,
  label: name || email || id,
  ...(name === '' || email === '' ? {} : { note: email }),
  ...(company ? { also: [company] } : {}),
})

/** Why a search for users offers nothing. */
export function noPersonFound({ error, isFetching }: { error: unknown; isFetching: boolean }): string {
  if (error) return say.searchFailedTypeAgain()
  return isFetching ? say.searchingDots() : say.nobodyFound()
}
