/** The expected type of each field of an answer, by name. */
export type ExpectedFields = Readonly<Record<string, 'text' | 'text or nothing' | 'date or nothing' | 'yes or no'>>

const fits = {
  text: (value: unknown) => typeof value === 'string',
  'text or nothing': (value: unknown) => typeof value === 'string' || value === null,
  'date or nothing': (value: unknown) =>
    value === null || (typeof value === 'string' && (value === '' || !Number.isNaN(Date.parse(value)))),
  'yes or no': (value: unknown) => typeof value === 'boolean',
}

/**
 * Marks an answer with the names of its fields that are of another type than expected. They are read as empty, but must
 * not be shown as facts: a name that came as a number is not "without a name", a date that came as a number is not
 * "never".
 */
export const withOddFields =
  (expected: ExpectedFields) =>
  (answer: unknown): unknown => {
    if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return answer
    // Already marked: an answer that was cached.
    if ('odd' in answer && Array.isArray(answer.odd)) return answer
    const odd = Object.entries(expected)
      .filter(([name, kind]) => Object.hasOwn(answer, name) && !fits[kind](Reflect.get(answer, name)))
      .map(([name]) => name)
    return { ...answer, odd }
  }
