import type { MenuGroup } from '#components/menu/menu-items.ts'
import { MenuList } from '#components/menu/MenuList.tsx'
import type { RowAction } from '../column.ts'
import { say } from '../messages/say.ts'

interface RowMenuProps {
  /** Name of the row. */
  name: string
  anchor: HTMLElement
  actions: readonly RowAction[]
  onClose: () => void
}

/** The table's only row menu, shown at the row it was opened from. */
export function RowMenu({ name, anchor, actions, onClose }: RowMenuProps) {
  return (
    <MenuList
      label={say.actionsForName({ name })}
      anchor={anchor}
      groups={inGroups(actions)}
      align="end"
      onClose={onClose}
    />
  )
}

function inGroups(actions: readonly RowAction[]): MenuGroup[] {
  const groups: { choices: RowAction[] }[] = [{ choices: [] }]
  for (const action of actions) {
    if (action.separatorBefore === true) groups.push({ choices: [] })
    groups.at(-1)?.choices.push(action)
  }
  return groups
}
