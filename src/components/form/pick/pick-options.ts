import { foldText } from '#lib/text/fold-text.ts'
import { wordMatcher } from '#lib/text/match-words.ts'
import { say } from '../messages/say.ts'

/** One of what a picker offers. */
export interface PickOption {
  value: string
  label: string
  /** Stands beside the label, tells it from others of the same name, and is searched. */
  note?: string | undefined
  /** Further texts that are searched and not shown. */
  also?: readonly string[]
}

const textsOf = ({ label, note = '', value, also = [] }: PickOption) => [label, note, value, ...also]

/** The options that match a text, nearest first: exact matches, then those that begin with it, then the rest. */
export function matchingPicks(options: readonly PickOption[], typed: string): readonly PickOption[] {
  const text = foldText(typed)
  if (text === '') return options
  const answers = wordMatcher(typed)
  return options
    .filter((option) => answers(...textsOf(option)))
    .map((option) => ({ option, near: nearness(option, text) }))
    .toSorted((a, b) => b.near - a.near)
    .map(({ option }) => option)
}

function nearness(option: PickOption, text: string): number {
  const label = foldText(option.label)
  if (label === text || foldText(option.value) === text) return 3
  if (label.startsWith(text)) return 2
  return label.split(/[\s/_-]/).some((word) => word.startsWith(text)) ? 1 : 0
}

/** The option whose whole label the text is, regardless of case and accents; undefined when several have that label. */
export function exactPick(options: readonly PickOption[], typed: string): PickOption | undefined {
  const text = foldText(typed)
  if (text === '') return undefined
  const called = (name: (option: PickOption) => readonly string[]) =>
    options.filter((option) => name(option).some((one) => foldText(one) === text))
  const found = [
    called(({ value }) => [value]),
    called(({ label }) => [label]),
    called(({ label, note = '', also = [] }) => [note, `${label} ${note}`, ...also]),
  ].find((some) => some.length > 0)
  return found?.length === 1 ? found[0] : undefined
}

/** Why the text left in a picker chooses nothing. `chosen` is the label of the option that stays chosen. */
export function describeUnresolved(options: readonly PickOption[], typed: string, chosen: string): string {
  const same = options.filter(({ label }) => foldText(label) === foldText(typed)).length
  const why = same > 1 ? say.severalCalledSo({ typed: typed.trim() }) : say.typedNotList({ typed: typed.trim() })
  return chosen === '' ? `${why}.` : say.staysChosen({ why, chosen })
}
