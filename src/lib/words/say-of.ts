import compile from 'icu-minify/compile'
import type { CompiledMessage } from 'icu-minify/format'
import { nodeOf } from './node-of.ts'
import { textOf, type TextValues } from './text-of.ts'

/**
 * The messages of a room as functions, out of its message file: what tests and scripts use. In the application the build
 * writes each message where it is used instead (scripts/build/plugins/words.mjs), so this ships nowhere.
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- each room says which messages it has
export function sayOf<Say>(english: Readonly<Record<string, string>>): Say {
  const compiled = new Map<string, CompiledMessage>()
  const compiledOf = (key: string, text: string) => {
    const known = compiled.get(key) ?? compile(text)
    compiled.set(key, known)
    return known
  }
  const say = Object.fromEntries(
    Object.entries(english).map(([key, text]) => {
      const speak = /<[a-zA-Z]/.test(text) ? nodeOf : textOf
      return [key, (values?: TextValues) => speak(compiledOf(key, text), values)]
    }),
  )
  // The type is written out of the same file (scripts/messages/declarations.mjs), and a check compares them.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return say as Say
}
