import { Fragment } from 'react'
import { visibleName } from '#lib/text/visible-text.ts'
import { Icon } from '../display/Icon.tsx'
import type { MenuChoice, MenuGroup } from './menu-items.ts'
import classes from './MenuList.module.css'

interface MenuChoicesProps {
  groups: readonly MenuGroup[]
  anchor: HTMLElement
  onClose: () => void
}

/** The choices of an open menu, group by group. */
export function MenuChoices({ groups, anchor, onClose }: MenuChoicesProps) {
  return groups.map((group, index) => (
    // The place of a group is its identity: what it holds changes while somebody searches.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={index}>
      {index > 0 && <hr className={classes.line} />}
      {group.heading !== undefined && <div className={classes.heading}>{group.heading}</div>}
      {group.choices.map((choice) => (
        <Choice key={`${choice.label}${choice.note ?? ''}`} choice={choice} anchor={anchor} onClose={onClose} />
      ))}
    </Fragment>
  ))
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
