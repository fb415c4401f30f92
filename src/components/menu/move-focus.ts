import type { KeyboardEvent } from 'react'

/** Arrow keys, Home, End and first letters move among the choices of a menu (ARIA authoring practices). */
export function moveFocus(event: KeyboardEvent<HTMLDivElement>): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role^="menuitem"]')]
  const at = items.findIndex((item) => item === document.activeElement)
  // In a field of the menu, letters and Home and End belong to the field.
  if (event.target instanceof HTMLInputElement && !event.key.startsWith('Arrow')) return
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
  if (key.length !== 1 || key === ' ') return undefined
  const letter = key.toLowerCase()
  const order = items.map((_, index) => (at + 1 + index) % items.length)
  return order.find((index) => items[index]?.textContent?.trim().toLowerCase().startsWith(letter) === true)
}
