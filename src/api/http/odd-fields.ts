/** What the fields of an answer should be, by name. */
export type ExpectedFields = Readonly<Record<string, 'text' | 'text or nothing' | 'date or nothing' | 'yes or no'>>

const fits = {
  text: (value: unknown) => typeof value === 'string',
  'text or nothing': (value: unknown) => typeof value === 'string' || value === null,
  'date or nothing': (value: unknown) =>
    value === null || (typeof value === 'string' && (value === '' || !Number.isNaN(Date.parse(value)))),
  'yes or no': (value: unknown) => typeof value === 'boolean',
}

/**
 * Marks an answer with the names of those of its fields that hold something else than they should. They are read as empty, and
 * must not be told as facts: a name that came as a number is not "without a name", a date that came as one not "never".
 */
export const withOddFields =
  (expected: ExpectedFields) =>
  (answer: unknown): unknown => {
    if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return answer
    // Marked before: an answer that was kept.
    if ('odd' in answer && Array.isArray(answer.odd)) return answer
    const odd = Object.entries(expected)
      .filter(([name, kind]) => Object.hasOwn(answer, name) && !fits[kind](Reflect.get(answer, name)))
      .map(([name]) => name)
    return { ...answer, odd }
  }
