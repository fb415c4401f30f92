import { useState } from 'react'
import { Icon } from '#components/display/Icon.tsx'
import { MenuButton } from '#components/menu/MenuButton.tsx'
import { FilterChip } from './FilterChip.tsx'
import type { ListFilter } from './list-filter.ts'
import styles from '../ToolbarButton.module.css'
import type { TableSearchState } from '../use-table-search.ts'
import { say } from '../messages/say.ts'

/**
 * The filters of a list, one chip each. Rare ones are kept under "More filters" until somebody adds them or the address
 * holds them. Once shown they stay, so that clearing a filter does not remove the chip that has the focus.
 */
export function FilterBar({ filters, search }: { filters: readonly ListFilter[]; search: TableSearchState }) {
  const held = search.value.filters
  const [shown, setShown] = useState<readonly string[]>([])
  const [asked, setAsked] = useState<string>()
  const show = (name: string) => setShown((before) => (before.includes(name) ? before : [...before, name]))
  const isWaiting = ({ name, rare }: ListFilter) => rare === true && held[name] === undefined && !shown.includes(name)
  const waiting = filters.filter(isWaiting)
  return (
    <>
      {filters
        .filter((filter) => !isWaiting(filter))
        .map((filter) => (
          <FilterChip
            key={filter.name}
            filter={filter}
            value={held[filter.name] ?? []}
            startsOpen={filter.name === asked}
            onChange={(values) => {
              show(filter.name)
              search.setFilter(filter.name, values)
            }}
          />
        ))}
      {waiting.length === 0 ? null : (
        <MenuButton
          label={say.moreFilters()}
          className={styles.button ?? ''}
          align="start"
          groups={() => [
            {
              choices: waiting.map(({ name, label }) => ({
                label,
                onSelect: () => {
                  show(name)
                  setAsked(name)
                },
              })),
            },
          ]}
        >
          <Icon name="plus" size={14} />
          {say.moreFilters()}
        </MenuButton>
      )}
    </>
  )
}
