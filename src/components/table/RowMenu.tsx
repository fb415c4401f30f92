import { Flyout } from '../display/Flyout.tsx'
import { Icon } from '../display/Icon.tsx'
import type { RowAction } from './column.ts'
import styles from './RowMenu.module.css'

interface RowMenuProps {
  /** Name of the row. */
  name: string
  anchor: HTMLElement
  actions: readonly RowAction[]
  onClose: () => void
}

/** The one menu of a table, at the row it was opened from. */
export function RowMenu({ name, anchor, actions, onClose }: RowMenuProps) {
  return (
    <Flyout
      anchor={anchor}
      onClose={onClose}
      label={`Actions for ${name}`}
      kind="menu"
      align="end"
      onKeyDown={moveFocus}
    >
      {actions.map((action) => (
        <RowMenuItem key={action.label} action={action} anchor={anchor} onClose={onClose} />
      ))}
    </Flyout>
  )
}

function RowMenuItem({ action, anchor, onClose }: { action: RowAction; anchor: HTMLElement; onClose: () => void }) {
  const disabled = action.disabledReason !== undefined
  return (
    <>
      {action.separatorBefore === true ? <hr className={styles['line']} /> : null}
      <button
        type="button"
        role="menuitem"
        tabIndex={-1}
        className={styles['item']}
        data-danger={action.danger === true}
        aria-disabled={disabled}
        onClick={() => {
          if (disabled) return
          onClose()
          // A dialog that opens now remembers where focus was, and gives it back to the row.
          anchor.focus({ preventScroll: true })
          action.onSelect()
        }}
      >
        {action.icon === undefined ? null : <Icon name={action.icon} size={16} />}
        <span>
          {action.label}
          {disabled ? <small className={styles['reason']}>{action.disabledReason}</small> : null}
        </span>
      </button>
    </>
  )
}

function moveFocus(event: React.KeyboardEvent<HTMLDivElement>): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="menuitem"]')]
  const at = items.findIndex((item) => item === document.activeElement)
  const next = nextIndex(event.key, at, items)
  if (next === undefined) return
  event.preventDefault()
  items[next]?.focus()
}

function nextIndex(key: string, at: number, items: readonly HTMLElement[]): number | undefined {
  if (key === 'ArrowDown') return (at + 1) % items.length
  if (key === 'ArrowUp') return at <= 0 ? items.length - 1 : at - 1
  if (key === 'Home') return 0
  if (key === 'End') return items.length - 1
  if (key.length !== 1) return undefined
  const letter = key.toLowerCase()
  const order = items.map((_, index) => (at + 1 + index) % items.length)
  return order.find((index) => items[index]?.textContent?.trim().toLowerCase().startsWith(letter) === true)
}
