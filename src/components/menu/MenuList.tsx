import { Fragment, useState } from 'react'
import { Flyout } from '../display/Flyout.tsx'
import { visibleName } from '#lib/text/visible-text.ts'
import { wordMatcher } from '#lib/text/match-words.ts'
import { Icon } from '../display/Icon.tsx'
import type { MenuChoice, MenuGroup } from './menu-items.ts'
import classes from './MenuList.module.css'
import { moveFocus } from './move-focus.ts'
import { say } from '../messages/say.ts'

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
  const [text, setText] = useState('')
  const find = groups.find((group) => group.find !== undefined && group.choices.length >= many)?.find
  const answers = wordMatcher(text)
  const shown = groups.map((group) =>
    group.find === undefined ? group : { ...group, choices: group.choices.filter((choice) => answers(choice.label)) },
  )
  const list = shown.map((group, index) => (
    // The place of a group is its identity: what it holds changes while somebody types.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={index}>
      {index > 0 && <hr className={classes.line} />}
      {group.heading !== undefined && <div className={classes.heading}>{group.heading}</div>}
      {group.choices.map((choice) => (
        <Choice key={`${choice.label}${choice.note ?? ''}`} choice={choice} anchor={anchor} onClose={onClose} />
      ))}
      {find !== undefined && group.find === find && group.choices.length === 0 && (
        <p className={classes.heading}>{say.nothingMatches()}</p>
      )}
    </Fragment>
  ))
  if (find === undefined) {
    return (
      <Flyout anchor={anchor} onClose={onClose} label={label} kind="menu" align={align} onKeyDown={moveFocus}>
        {list}
      </Flyout>
    )
  }
  return (
    <Flyout anchor={anchor} onClose={onClose} label={label} kind="panel" align={align} onKeyDown={moveFocus}>
      <input
        type="search"
        className={classes.find}
        aria-label={find}
        placeholder={find}
        autoComplete="off"
        data-autofocus
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Enter takes the first that is left, as a press would.
          if (event.key !== 'Enter') return
          event.preventDefault()
          event.currentTarget.parentElement?.querySelector<HTMLElement>('[role^="menuitem"]')?.click()
        }}
      />
      <div role="menu" aria-label={label}>
        {list}
      </div>
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
