import { foldText } from '#lib/text/fold-text.ts'
import type { CommandGroup } from './command.ts'

/**
 * The commands in which every typed word occurs. Those that begin with the text come first; equal ones keep the given
 * order. Groups without a match are left out.
 */
export function matchCommands(groups: readonly CommandGroup[], typed: string): CommandGroup[] {
  const text = foldText(typed)
  if (text === '') return groups.filter(({ commands }) => commands.length > 0)
  const words = text.split(' ')
  return groups.flatMap(({ label, commands }) => {
    const found = commands
      .map((command) => ({ command, rank: rank(foldText(`${command.label} ${command.keywords ?? ''}`), text, words) }))
      .filter((entry) => entry.rank > 0)
      .sort((a, b) => b.rank - a.rank)
      .map(({ command }) => command)
    return found.length > 0 ? [{ label, commands: found }] : []
  })
}

/** 0 when a word is missing; otherwise higher, the closer the text is to the beginning of words. */
function rank(haystack: string, text: string, words: readonly string[]): number {
  if (!words.every((word) => haystack.includes(word))) return 0
  if (haystack.startsWith(text)) return 3
  return words.every((word) => haystack.startsWith(word) || haystack.includes(` ${word}`)) ? 2 : 1
}
