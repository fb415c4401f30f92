import * as z from 'zod/mini'
import { kept } from '#lib/storage/kept.ts'
import { say } from './messages/say.ts'

const text = z.catch(z.string(), '')
const certificate = z.object({
  subject: text,
  sha256: text,
  notBefore: text,
  notAfter: z.string().check(z.refine((date) => !Number.isNaN(Date.parse(date)))),
})

/** A certificate in a note; dates are ISO texts. */
export type NotedCertificate = z.infer<typeof certificate>

const note = z.object({
  issuer: z.string(),
  /** ISO date of the save. */
  at: z.string(),
  /** The certificates whose end is known. */
  certificates: z.catch(
    z.pipe(
      z.array(z.unknown()),
      z.transform((rows: unknown[]) =>
        rows.flatMap((row): NotedCertificate[] => {
          const read = z.safeParse(certificate, row)
          return read.success ? [read.data] : []
        }),
      ),
    ),
    [],
  ),
  /** The metadata themselves, for restoring; null when they are too large to keep. They are public by nature. */
  xml: z.catch(z.nullable(z.string()), null),
})

/** What this browser remembers about metadata that were saved from it. The API only gives back the issuer. */
export type UploadNote = z.infer<typeof note>

export interface UploadNotes {
  current: UploadNote | null
  previous: UploadNote | null
}

const place = kept<UploadNotes>({
  area: 'local',
  name: 'sso',
  words: () => say.notesAboutSingleSign(),
  schema: z.object({ current: z.catch(z.nullable(note), null), previous: z.catch(z.nullable(note), null) }),
})
const nothing: UploadNotes = { current: null, previous: null }
/** Longer metadata are not kept: the browser's storage for this site would fill up. */
const most = 400_000

/** The stored text of the notes, for `useSyncExternalStore`. */
export const storedNotes = { subscribe: place.subscribe, read: place.text }

export const readNotes = (profile: string): UploadNotes => parseNotes(storedNotes.read(profile), profile)

/** Reads stored notes of any shape; a broken note reads as none. */
export const parseNotes = (stored: string | null, profile?: string): UploadNotes =>
  place.parse(stored, profile) ?? nothing

/**
 * Remembers what was saved; the current metadata become the previous ones, for restoring. False when nothing could be
 * kept.
 */
export function rememberUpload(profile: string, given: UploadNote): boolean {
  const { current, previous } = readNotes(profile)
  const next = { ...given, xml: given.xml !== null && given.xml.length <= most ? given.xml : null }
  // Saving the same metadata again (after a lost answer, say) must not drop the previous ones.
  const before = current && current.xml === next.xml && current.issuer === next.issuer ? previous : current
  return (
    place.write({ current: next, previous: before }, profile) ||
    place.write({ current: { ...next, xml: null }, previous: null }, profile)
  )
}

/** Deletes everything that this browser remembers about a profile's metadata. Returns how to undo that. */
export function forgetUploads(profile: string): () => void {
  const before = readNotes(profile)
  place.drop(profile)
  return () => void place.write(before, profile)
}
