import { useMemo, useSyncExternalStore } from 'react'
import { parseNotes, storedNotes, type UploadNotes } from '#features/sso/upload-note.ts'

/** What this browser has kept about a profile's metadata; follows changes. */
export function useUploadNotes(profile: string): UploadNotes {
  const stored = useSyncExternalStore(storedNotes.subscribe, () => storedNotes.read(profile))
  return useMemo(() => parseNotes(stored), [stored])
}
