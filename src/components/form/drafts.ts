const prefix = `portico.draft:${import.meta.env.BASE_URL}:`

/**
 * What a person typed and has not saved, for this tab only. Callers leave secrets out: they must never be stored.
 * A key names the form and the thing it edits.
 */
export function keepDraft(key: string, values: object): void {
  try {
    sessionStorage.setItem(prefix + key, JSON.stringify(values))
  } catch {
    // Where storage is refused a reload loses the draft; leaving still asks first.
  }
}

export function readDraft(key: string): Record<string, unknown> | undefined {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(prefix + key) ?? 'null')
    return typeof stored === 'object' && stored !== null ? { ...stored } : undefined
  } catch {
    return undefined
  }
}

export function dropDraft(key: string): void {
  try {
    sessionStorage.removeItem(prefix + key)
  } catch {
    // Nothing is kept where storage is refused.
  }
}
