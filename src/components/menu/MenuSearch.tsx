import { useEffect, useRef, useState } from 'react'
import { wordMatcher } from '#lib/text/match-words.ts'
import type { MenuGroup } from './menu-items.ts'
import { MenuChoices } from './MenuChoices.tsx'
import styles from './MenuSearch.module.css'
import { say } from '../messages/say.ts'

interface MenuSearchProps {
  /** What is searched: "Find a profile". */
  find: string
  label: string
  groups: readonly MenuGroup[]
  anchor: HTMLElement
  onClose: () => void
}

/** A menu with many choices: a field above it narrows the group that can be searched. */
export function MenuSearch({ find, label, groups, anchor, onClose }: MenuSearchProps) {
  const [text, setText] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const menu = useRef<HTMLDivElement>(null)
  // It loads after the menu was opened, which had nothing to focus then.
  useEffect(() => field.current?.focus({ preventScroll: true }), [])
  const answers = wordMatcher(text)
  const shown = groups.map((group) =>
    group.find === undefined ? group : { ...group, choices: group.choices.filter((choice) => answers(choice.label)) },
  )
  const nothing = shown.some((group) => group.find === find && group.choices.length === 0)
  return (
    <>
      <input
        ref={field}
        type="search"
        className={styles.find}
        aria-label={find}
        placeholder={find}
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          const first = menu.current?.querySelector<HTMLElement>('[role^="menuitem"]')
          if (event.key === 'Tab' && !event.shiftKey && first) {
            event.preventDefault()
            first.focus()
          }
          // Enter takes the first that is left, as a press would.
          if (event.key !== 'Enter') return
          event.preventDefault()
          if (!nothing) first?.click()
        }}
      />
      {nothing && (
        <p className={styles.nothing} role="status">
          {say.nothingMatches()}
        </p>
      )}
      {/* Its choices take the focus, the menu itself never. */}
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus */}
      <div
        ref={menu}
        role="menu"
        aria-label={label}
        onKeyDown={(event) => {
          // As in any menu, Tab leaves it.
          if (event.key !== 'Tab') return
          event.preventDefault()
          onClose()
          anchor.focus({ preventScroll: true })
        }}
      >
        <MenuChoices groups={shown} anchor={anchor} onClose={onClose} />
      </div>
    </>
  )
}
