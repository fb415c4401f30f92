import type { ProfileToken } from '#api/profile-tokens.ts'
import type { TableSearchState } from '#components/table/use-table-search.ts'
import { isAutomatic } from '#features/tokens/token-hygiene.ts'
import { SegmentedControl } from '#components/choice/SegmentedControl.tsx'

interface MadeByProps {
  tokens: readonly ProfileToken[] | undefined
  search: TableSearchState
}

/** Tokens made by hand, or those that every sign-in leaves: the second kind would bury the first. */
export function MadeBy({ tokens, search }: MadeByProps) {
  const automatic = search.value.filters['made'] !== undefined
  const amount = tokens?.filter(isAutomatic).length
  const counted = (count: number | undefined) => (count === undefined ? '' : ` (${count})`)
  return (
    <SegmentedControl
      label="How tokens were made"
      value={automatic ? 'sign-in' : 'hand'}
      options={[
        {
          value: 'hand',
          label: `Made by hand${counted(tokens && amount !== undefined ? tokens.length - amount : undefined)}`,
        },
        { value: 'sign-in', label: `By signing in${counted(amount)}` },
      ]}
      onChoose={(made) => search.setFilter('made', made === 'hand' ? [] : [made])}
    />
  )
}
