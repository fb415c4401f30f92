import { useRef, useState, type ReactNode } from 'react'
import { visibleName } from '#lib/text/visible-text.ts'
import type { MenuGroup } from './menu-items.ts'
import styles from './MenuButton.module.css'
import { MenuList } from './MenuList.tsx'

export interface MenuButtonProps {
  /** Accessible name of the button and of its menu. */
  label: string
  /** A look of its own. */
  className?: string
  /** One icon at the end of a row, instead of a button with words. */
  look?: 'icon'
  children: ReactNode
  /** Asked for when the menu opens. */
  groups: () => readonly MenuGroup[]
  align?: 'start' | 'end'
  onOpen?: () => void
}

/** A button with a menu. The menu is small and comes along: one loaded later would miss the keys pressed meanwhile. */
export function MenuButton(props: MenuButtonProps) {
  const { label: given, className, look, children, groups, align = 'end', onOpen } = props
  const label = visibleName(given)
  const [anchor, setAnchor] = useState<HTMLButtonElement>()
  const button = useRef<HTMLButtonElement>(null)
  const close = () => setAnchor(undefined)
  const open = () => {
    if (!button.current) return
    setAnchor(button.current)
    onOpen?.()
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className ?? styles[look ?? 'button']}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={anchor !== undefined}
        onClick={() => (anchor ? close() : open())}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return
          event.preventDefault()
          open()
        }}
      >
        {children}
      </button>
      {anchor && <MenuList label={label} anchor={anchor} groups={groups()} align={align} onClose={close} />}
    </>
  )
}
