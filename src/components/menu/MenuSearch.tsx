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
          // Enter takes the first that is left, as a press would.
          if (event.key !== 'Enter') return
          event.preventDefault()
          if (!nothing) event.currentTarget.parentElement?.querySelector<HTMLElement>('[role^="menuitem"]')?.click()
        }}
      />
      {nothing && (
        <p className={styles.nothing} role="status">
          {say.nothingMatches()}
        </p>
      )}
      <div role="menu" aria-label={label}>
        <MenuChoices groups={shown} anchor={anchor} onClose={onClose} />
      </div>
    </>
  )
}
