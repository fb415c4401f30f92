import { Menu } from '@mantine/core'
import { Fragment } from 'react'
import '../../mantine-overlay-styles.ts'
import { Icon } from '../display/Icon.tsx'
import type { MenuChoice, MenuGroup } from './menu-items.ts'
import classes from './MenuButton.module.css'

interface MenuListProps {
  label: string
  groups: readonly MenuGroup[]
  align: 'start' | 'end'
  onClose: () => void
}

/** The open menu of a `MenuButton`. */
export function MenuList({ label, groups, align, onClose }: MenuListProps) {
  return (
    <Menu
      opened
      onClose={onClose}
      position={align === 'end' ? 'bottom-end' : 'bottom-start'}
      offset={6}
      shadow="none"
      transitionProps={{ duration: 0 }}
    >
      <Menu.Target>
        <span className={classes.anchor} />
      </Menu.Target>
      <Menu.Dropdown className={classes.dropdown} aria-label={label} aria-labelledby={undefined}>
        {groups.map((group, index) => (
          <Fragment key={group.choices.map((choice) => choice.label).join()}>
            {index > 0 && <Menu.Divider />}
            {group.heading !== undefined && <div className={classes.heading}>{group.heading}</div>}
            {group.choices.map((choice) => (
              <Choice key={`${choice.label}${choice.note ?? ''}`} choice={choice} />
            ))}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function Choice({ choice }: { choice: MenuChoice }) {
  const note = choice.disabledReason ?? choice.note
  return (
    <Menu.Item
      onClick={choice.onSelect}
      disabled={choice.disabledReason !== undefined}
      leftSection={choice.icon && <Icon name={choice.icon} />}
      rightSection={choice.checked ? <Icon name="check" size={16} /> : undefined}
      {...(choice.checked === undefined ? {} : { role: 'menuitemradio', 'aria-checked': choice.checked })}
    >
      <span className={choice.danger ? classes.danger : classes.label}>{choice.label}</span>
      {note && <span className={classes.note}>{note}</span>}
    </Menu.Item>
  )
}
