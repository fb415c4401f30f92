/**
 * How a result differs in shape from a sample: every key of the sample is there with the same type, and a list whose
 * sample has elements holds such as look like its first, and a result that is a list is not empty. More keys are fine, and where the sample says null, anything is.
 * The official client turns some instants into dates.
 */
export function unlike(sample: unknown, result: unknown, whole = 'result', at = whole): string[] {
  if (sample === null || sample === undefined) return []
  if (Array.isArray(sample)) {
    if (!Array.isArray(result)) return [`${at} is no list`]
    if (sample.length > 0 && result.length === 0) return at === whole ? [`${at} is empty`] : []
    return sample.length === 0 ? [] : result.flatMap((one, index) => unlike(sample[0], one, whole, `${at}[${index}]`))
  }
  if (typeof sample === 'object') {
    if (typeof result !== 'object' || result === null || Array.isArray(result)) return [`${at} is no object`]
    const given = new Map<string, unknown>(Object.entries(result))
    return Object.entries(sample).flatMap(([key, value]) =>
      given.has(key) ? unlike(value, given.get(key), whole, `${at}.${key}`) : [`${at}.${key} is missing`],
    )
  }
  if (typeof sample === 'string' && result instanceof Date)
    return Number.isNaN(result.getTime()) ? [`${at} is no date`] : []
  return typeof result === typeof sample ? [] : [`${at} is ${describe(result)}, not a ${typeof sample}`]
}

const describe = (value: unknown) => (value === null ? 'null' : `a ${typeof value}`)
