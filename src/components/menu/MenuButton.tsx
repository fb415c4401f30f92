import { lazy, Suspense, useRef, useState, type ReactNode } from 'react'
import type { MenuGroup } from './menu-items.ts'
import classes from './MenuButton.module.css'

const MenuList = lazy(() => import('./MenuList.tsx').then((module) => ({ default: module.MenuList })))

export interface MenuButtonProps {
  /** Accessible name of the button and of its menu. */
  label: string
  className?: string
  children: ReactNode
  /** Asked for when the menu opens. */
  groups: () => readonly MenuGroup[]
  align?: 'start' | 'end'
  onOpen?: () => void
}

/** A button with a menu; the menu's code arrives with its first opening, so that pages do not wait for it. */
export function MenuButton({ label, className, children, groups, align = 'end', onOpen }: MenuButtonProps) {
  const [opened, setOpened] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpened(false)
    button.current?.focus()
  }
  const open = () => {
    setOpened(true)
    onOpen?.()
  }
  return (
    <span className={classes.root}>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={opened}
        onClick={() => (opened ? close() : open())}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return
          event.preventDefault()
          open()
        }}
      >
        {children}
      </button>
      {opened && (
        <Suspense>
          <MenuList label={label} groups={groups()} align={align} onClose={close} />
        </Suspense>
      )}
    </span>
  )
}
