import type { Region } from '../../api/regions.ts'
import type { RegionChoice } from './entry.ts'

const key = 'portico.region'

/** The region chosen last on this browser; an address is no secret, a token never comes here. */
export function rememberedRegion(regions: readonly Region[]): RegionChoice {
  const first = { id: regions[0]?.id ?? 'other', typed: '' }
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    if (typeof stored !== 'object' || stored === null || !('id' in stored) || !('typed' in stored)) return first
    if (typeof stored.id !== 'string' || typeof stored.typed !== 'string') return first
    const known = ['deploy', 'other', ...regions.map(({ id }) => id)].includes(stored.id)
    return known ? { id: stored.id, typed: stored.typed } : first
  } catch {
    return first
  }
}

export function rememberRegion(choice: RegionChoice): void {
  try {
    localStorage.setItem(key, JSON.stringify(choice))
  } catch {
    // Where storage is refused the first region is offered again.
  }
}
