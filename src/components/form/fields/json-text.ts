import { say } from '../messages/say.ts'

/** A value as a person edits it. */
export const jsonText = (value: unknown): string => JSON.stringify(value, null, 2) ?? ''

/** Longer texts freeze a browser while they are typed. */
const longestJson = 1_000_000

/** What is wrong with a text that should be JSON, in words; nothing when it is right. */
export function jsonProblem(text: string): string | undefined {
  if (text.length > longestJson) return say.atMostMillion()
  try {
    JSON.parse(text)
    return undefined
  } catch (error) {
    // Engines say it in their own words, most with a place: "… at position 12 (line 2 column 3)".
    const [, line, column] = /line (\d+) column (\d+)/.exec(error instanceof Error ? error.message : '') ?? []
    return line ? say.notJsonAt({ line, column: column ?? '' }) : say.notJson()
  }
}
