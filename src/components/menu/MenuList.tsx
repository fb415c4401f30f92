import { Fragment } from 'react'
import { Flyout } from '../display/Flyout.tsx'
import { Icon } from '../display/Icon.tsx'
import { visibleName } from '#lib/text/visible-text.ts'
import type { MenuChoice, MenuGroup } from './menu-items.ts'
import classes from './MenuList.module.css'
import { moveFocus } from './move-focus.ts'

interface MenuListProps {
  label: string
  anchor: HTMLElement
  groups: readonly MenuGroup[]
  align: 'start' | 'end'
  onClose: () => void
}

/** An open menu at the button it belongs to. */
export function MenuList({ label, anchor, groups, align, onClose }: MenuListProps) {
  return (
    <Flyout anchor={anchor} onClose={onClose} label={label} kind="menu" align={align} onKeyDown={moveFocus}>
      {groups.map((group, index) => (
        <Fragment key={group.choices[0]?.label ?? index}>
          {index > 0 && <hr className={classes.line} />}
          {group.heading !== undefined && <div className={classes.heading}>{group.heading}</div>}
          {group.choices.map((choice) => (
            <Choice key={`${choice.label}${choice.note ?? ''}`} choice={choice} anchor={anchor} onClose={onClose} />
          ))}
        </Fragment>
      ))}
    </Flyout>
  )
}

function Choice({ choice, anchor, onClose }: { choice: MenuChoice; anchor: HTMLElement; onClose: () => void }) {
  const disabled = choice.disabledReason !== undefined
  const note = choice.disabledReason ?? choice.note
  return (
    <button
      type="button"
      tabIndex={-1}
      className={classes.item}
      data-danger={choice.danger || undefined}
      aria-disabled={disabled}
      {...(choice.checked === undefined
        ? { role: 'menuitem' }
        : { role: 'menuitemradio', 'aria-checked': choice.checked })}
      onClick={() => {
        if (disabled) return
        onClose()
        // A dialog that opens now remembers where focus was, and gives it back to the button.
        anchor.focus({ preventScroll: true })
        choice.onSelect()
      }}
    >
      {choice.icon && <Icon name={choice.icon} size={16} />}
      <span className={classes.label}>
        {visibleName(choice.label)}
        {note && <small className={classes.note}>{visibleName(note)}</small>}
      </span>
      {choice.checked && <Icon name="check" size={16} />}
    </button>
  )
}
