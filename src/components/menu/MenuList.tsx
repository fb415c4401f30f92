import { Suspense } from 'react'
import { Flyout } from '../display/Flyout.tsx'
import { lazyPart } from '../feedback/lazy-part.ts'
import type { MenuGroup } from './menu-items.ts'
import { MenuChoices } from './MenuChoices.tsx'
import { moveFocus } from './move-focus.ts'

const MenuSearch = lazyPart(() => import('./MenuSearch.tsx'), 'MenuSearch')

interface MenuListProps {
  label: string
  anchor: HTMLElement
  groups: readonly MenuGroup[]
  align: 'start' | 'end'
  onClose: () => void
}

/** From so many choices on, a group that can be searched is. */
const many = 8

/** An open menu at the button it belongs to. */
export function MenuList({ label, anchor, groups, align, onClose }: MenuListProps) {
  const find = groups.find((group) => group.find !== undefined && group.choices.length >= many)?.find
  const kind = find === undefined ? 'menu' : 'panel'
  return (
    <Flyout anchor={anchor} onClose={onClose} label={label} kind={kind} align={align} onKeyDown={moveFocus}>
      {find === undefined ? (
        <MenuChoices groups={groups} anchor={anchor} onClose={onClose} />
      ) : (
        <Suspense>
          <MenuSearch find={find} label={label} groups={groups} anchor={anchor} onClose={onClose} />
        </Suspense>
      )}
    </Flyout>
  )
}
