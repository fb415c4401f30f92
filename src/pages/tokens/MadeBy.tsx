import type { ProfileToken } from '#api/profile-tokens.ts'
import type { TableSearchState } from '#components/table/use-table-search.ts'
import { isAutomatic } from '#features/tokens/token-hygiene.ts'
import { SegmentedControl } from '#components/choice/SegmentedControl.tsx'
import { say } from './messages/say.ts'

interface MadeByProps {
  tokens: readonly ProfileToken[] | undefined
  search: TableSearchState
}

/** Switches between tokens made by hand and those made by signing in: the second kind would bury the first. */
export function MadeBy({ tokens, search }: MadeByProps) {
  const automatic = search.value.filters['made'] !== undefined
  const amount = tokens?.filter(isAutomatic).length
  const byHand = tokens && amount !== undefined ? tokens.length - amount : undefined
  return (
    <SegmentedControl
      label={say.howTokensWereMade()}
      value={automatic ? 'sign-in' : 'hand'}
      options={[
        {
          value: 'hand',
          label: byHand === undefined ? say.madeByHand() : say.madeByHandCount({ count: byHand }),
        },
        {
          value: 'sign-in',
          label: amount === undefined ? say.madeBySigningIn() : say.madeBySigningInCount({ count: amount }),
        },
      ]}
      onChoose={(made) => search.setFilter('made', made === 'hand' ? [] : [made])}
    />
  )
}
