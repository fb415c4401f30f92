/** A certificate as it is remembered; dates are ISO texts. */
export interface NotedCertificate {
  subject: string
  sha256: string
  notBefore: string
  notAfter: string
}

/** What this browser remembers of metadata that was saved from it. The API gives nothing back but the issuer. */
export interface UploadNote {
  issuer: string
  /** ISO date of the save. */
  at: string
  certificates: NotedCertificate[]
  /** The metadata itself, to go back to; null when it is too large to be kept. It is public by its nature. */
  xml: string | null
}

export interface UploadNotes {
  current: UploadNote | null
  previous: UploadNote | null
}

const keyOf = (profile: string) => `portico.sso:${profile}`
const nothing: UploadNotes = { current: null, previous: null }
/** Letters of metadata that are kept; beyond, the browser's room for this site would run out. */
const most = 400_000

const listeners = new Set<() => void>()

/** The notes as they are stored, for `useSyncExternalStore`. */
export const storedNotes = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  read: (profile: string): string | null => {
    try {
      return localStorage.getItem(keyOf(profile))
    } catch {
      return null
    }
  },
}

export const readNotes = (profile: string): UploadNotes => parseNotes(storedNotes.read(profile))

/** What was stored, however odd: a broken note reads as none. */
export function parseNotes(text: string | null): UploadNotes {
  try {
    const stored: unknown = JSON.parse(text ?? 'null')
    if (typeof stored !== 'object' || stored === null) return nothing
    return { current: noteIn(stored, 'current'), previous: noteIn(stored, 'previous') }
  } catch {
    return nothing
  }
}

/** Remembers what was saved; what was current becomes what one can go back to. False when nothing could be kept. */
export function rememberUpload(profile: string, note: UploadNote): boolean {
  const { current, previous } = readNotes(profile)
  const kept = { ...note, xml: note.xml !== null && note.xml.length <= most ? note.xml : null }
  // The same metadata saved again (after a lost answer, say) must not push out what one could go back to.
  const before = current && current.xml === kept.xml && current.issuer === kept.issuer ? previous : current
  return (
    write(profile, { current: kept, previous: before }) ||
    write(profile, { current: { ...kept, xml: null }, previous: null })
  )
}

/** Drops all that this browser remembers of a profile's metadata; the answer takes that back. */
export function forgetUploads(profile: string): () => void {
  const before = readNotes(profile)
  try {
    localStorage.removeItem(keyOf(profile))
  } catch {
    // Where storage is refused there is nothing to forget.
  }
  for (const listener of listeners) listener()
  return () => void write(profile, before)
}

function write(profile: string, notes: UploadNotes): boolean {
  try {
    localStorage.setItem(keyOf(profile), JSON.stringify(notes))
    for (const listener of listeners) listener()
    return true
  } catch {
    return false
  }
}

function noteIn(stored: object, name: string): UploadNote | null {
  const note: unknown = Reflect.get(stored, name)
  if (typeof note !== 'object' || note === null) return null
  const get = (key: string): unknown => Reflect.get(note, key)
  const [issuer, at, xml, certificates] = [get('issuer'), get('at'), get('xml'), get('certificates')]
  if (typeof issuer !== 'string' || typeof at !== 'string') return null
  return {
    issuer,
    at,
    xml: typeof xml === 'string' ? xml : null,
    certificates: Array.isArray(certificates) ? certificates.flatMap(certificateIn) : [],
  }
}

function certificateIn(value: unknown): UploadNote['certificates'] {
  if (typeof value !== 'object' || value === null) return []
  const text = (key: string) => {
    const found: unknown = Reflect.get(value, key)
    return typeof found === 'string' ? found : ''
  }
  const one = {
    subject: text('subject'),
    sha256: text('sha256'),
    notBefore: text('notBefore'),
    notAfter: text('notAfter'),
  }
  return Number.isNaN(Date.parse(one.notAfter)) ? [] : [one]
}
