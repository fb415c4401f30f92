const key = 'portico.rail'

/** Whether the sidebar is folded to its rail; remembered per browser. */
export function readRail(): boolean {
  try {
    return localStorage.getItem(key) === 'true'
  } catch {
    return false
  }
}

export function rememberRail(folded: boolean): void {
  try {
    localStorage.setItem(key, String(folded))
  } catch {
    // Where storage is refused the choice lasts until the next load.
  }
}
