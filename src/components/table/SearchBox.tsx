import { useEffect, useRef, useState } from 'react'
import { useShortcuts } from '../command/use-shortcuts.ts'
import { Icon } from '../display/Icon.tsx'
import { Kbd } from '../display/Kbd.tsx'
import styles from './SearchBox.module.css'
import { say } from './messages/say.ts'

interface SearchBoxProps {
  label: string
  /** The search text in the address. */
  value: string
  onChange: (text: string) => void
}

const PAUSE_MS = 200

/** The search box of a list. Typing is never delayed: the address and the request follow when it pauses. */
export function SearchBox({ label, value, onChange }: SearchBoxProps) {
  const [text, setText] = useState(value)
  const input = useRef<HTMLInputElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  // Texts sent to the address but not back yet. When one arrives the person may have typed on: the box must not go back.
  const sent = useRef<string[]>([])

  useEffect(() => {
    const at = sent.current.indexOf(value)
    if (at >= 0) sent.current = sent.current.slice(at + 1)
    else setText(value)
  }, [value])
  useEffect(() => () => clearTimeout(timer.current), [])

  const send = (typed: string) => {
    clearTimeout(timer.current)
    const q = typed.trim()
    if (q === (sent.current.at(-1) ?? value)) return
    sent.current.push(q)
    onChange(q)
  }
  const type = (typed: string) => {
    setText(typed)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => send(typed), PAUSE_MS)
  }
  const clear = () => {
    setText('')
    send('')
    input.current?.focus()
  }
  useShortcuts([{ keys: '/', label: say.searchTheList(), run: () => input.current?.select() }])

  return (
    <div className={styles.box}>
      <Icon name="search" size={16} />
      <input
        ref={input}
        type="search"
        className={styles.input}
        aria-label={label}
        placeholder={label}
        aria-keyshortcuts="/"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') send(text)
          if (event.key !== 'Escape') return
          event.preventDefault()
          if (text === '') input.current?.blur()
          else clear()
        }}
      />
      {text === '' ? (
        <span className={styles.hint} aria-hidden>
          <Kbd>/</Kbd>
        </span>
      ) : (
        <button type="button" className={styles.clear} aria-label={say.clearSearch()} onClick={clear}>
          <Icon name="x" size={16} />
        </button>
      )}
    </div>
  )
}
