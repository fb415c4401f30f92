import { useEffect, useState } from 'react'
import { exactPick, matchingPicks, describeUnresolved, type PickOption } from './pick-options.ts'

interface TypedPick {
  value: string
  options: readonly PickOption[]
  onChange: (value: string) => void
  /** Hears of the text, where a server finds the options. */
  onText?: ((text: string) => void) | undefined
  /** An emptied text chooses nothing. */
  clearable: boolean
}

/**
 * The typed text of a picker, kept apart from the chosen option: options that arrive meanwhile only change what is
 * offered. When the field is left, a text that names an option chooses it, even if that option arrives later; any other
 * text stays, with the reason.
 */
export function useTypedPick({ value, options, onChange, onText, clearable }: TypedPick) {
  const [typed, setTyped] = useState<string>()
  const [left, setLeft] = useState(false)
  const [moved, setMoved] = useState(0)
  const label = value === '' ? '' : (options.find((option) => option.value === value)?.label ?? value)
  const offered = typed === undefined ? options : matchingPicks(options, typed)
  const start = typed === undefined ? options.findIndex((option) => option.value === value) : 0
  const active = offered.length === 0 ? -1 : Math.min(Math.max(start + moved, 0), offered.length - 1)

  const type = (text: string | undefined) => {
    setTyped(text)
    setLeft(false)
    setMoved(0)
    onText?.(text ?? '')
  }
  const choose = (option: PickOption) => {
    type(undefined)
    if (option.value !== value) onChange(option.value)
  }
  const named = typed === undefined ? undefined : exactPick(options, typed)
  /** True when the text chooses nothing. */
  const leave = (): boolean => {
    if (typed === undefined) return false
    if (named) choose(named)
    else if (typed.trim() === '') {
      type(undefined)
      if (clearable && value !== '') onChange('')
    } else {
      setLeft(true)
      return true
    }
    return false
  }
  // The options are the outside system here: they come when the server answers.
  useEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- what was left is taken once its option has come
    if (left && named) choose(named)
  })
  const isLost = typed !== undefined && left && named === undefined
  return {
    text: typed ?? label,
    offered,
    active,
    /** Moves the highlight by so many, round the ends. */
    move: (step: number) => setMoved(((active + step + offered.length) % Math.max(1, offered.length)) - start),
    type,
    choose,
    leave,
    problem: isLost ? describeUnresolved(options, typed, label) : undefined,
  }
}
