import type { ProfileToken } from '#api/profile-tokens.ts'
import type { TableSearchState } from '#components/table/use-table-search.ts'
import { isAutomatic } from '#features/tokens/token-hygiene.ts'
import classes from './tokens.module.css'

interface MadeByProps {
  tokens: readonly ProfileToken[] | undefined
  search: TableSearchState
}

/** Switches between tokens made by hand and those made by signing in: the second kind would bury the first. */
export function MadeBy({ tokens, search }: MadeByProps) {
  const automatic = search.value.filters['made'] !== undefined
  const amount = tokens?.filter(isAutomatic).length
  const counted = (count: number | undefined) => (count === undefined ? '' : ` (${count})`)
  return (
    <span className={classes.kinds} role="group" aria-label="How tokens were made">
      <button type="button" aria-pressed={!automatic} onClick={() => search.setFilter('made', [])}>
        Made by hand{counted(tokens && amount !== undefined ? tokens.length - amount : undefined)}
      </button>
      <button type="button" aria-pressed={automatic} onClick={() => search.setFilter('made', ['sign-in'])}>
        By signing in{counted(amount)}
      </button>
    </span>
  )
}
