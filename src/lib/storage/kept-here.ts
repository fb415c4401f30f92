/** One entry that this deployment keeps in the browser: what it is named in {@link kept}, and its text. */
export interface KeptEntry {
  area: 'local' | 'session'
  key: string
  /** "views" for `portico.views:/console/:run-users`. */
  name: string
  text: string
}

const areas = ['local', 'session'] as const

/** Everything that this deployment keeps in web storage, by name. Empty where storage is refused. */
export function keptHere(): KeptEntry[] {
  const end = `:${import.meta.env.BASE_URL}`
  return areas.flatMap((area) => {
    try {
      const storage = storageOf(area)
      return Object.keys(storage).flatMap((key) => {
        const [, name = '', rest = ''] = /^portico\.([\w-]+)(:.*)$/s.exec(key) ?? []
        // A longer path may begin with ours: "/" begins "/console/".
        const own = rest === end || rest.startsWith(`${end}:`) || rest.startsWith(`${end}#`)
        return own ? [{ area, key, name, text: storage.getItem(key) ?? '' }] : []
      })
    } catch {
      return []
    }
  })
}

/** Drops the entries, in every part of this page that shows them, too. Returns how to put them back. */
export function dropKept(entries: readonly KeptEntry[]): () => void {
  change(entries, (storage, { key }) => storage.removeItem(key))
  return () => change(entries, (storage, { key, text }) => storage.setItem(key, text))
}

function change(entries: readonly KeptEntry[], one: (storage: Storage, entry: KeptEntry) => void): void {
  for (const entry of entries) {
    try {
      one(storageOf(entry.area), entry)
    } catch {
      // Storage is refused or full meanwhile: the others are done all the same.
    }
  }
  // The browser tells other tabs alone.
  dispatchEvent(new StorageEvent('storage', { key: null }))
}

const storageOf = (area: KeptEntry['area']): Storage => (area === 'local' ? localStorage : sessionStorage)
