import * as z from 'zod/mini'
import { kept } from '#lib/storage/kept.ts'

const text = z.catch(z.string(), '')
const certificate = z.object({
  subject: text,
  sha256: text,
  notBefore: text,
  notAfter: z.string().check(z.refine((date) => !Number.isNaN(Date.parse(date)))),
})

/** A certificate as it is remembered; dates are ISO texts. */
export type NotedCertificate = z.infer<typeof certificate>

const note = z.object({
  issuer: z.string(),
  /** ISO date of the save. */
  at: z.string(),
  /** Those whose end is known. */
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
  /** The metadata itself, to go back to; null when it is too large to be kept. It is public by its nature. */
  xml: z.catch(z.nullable(z.string()), null),
})

/** What this browser remembers of metadata that was saved from it. The API gives nothing back but the issuer. */
export type UploadNote = z.infer<typeof note>

export interface UploadNotes {
  current: UploadNote | null
  previous: UploadNote | null
}

const place = kept<UploadNotes>({
  area: 'local',
  name: 'sso',
  words: 'notes about single sign-on',
  schema: z.object({ current: z.catch(z.nullable(note), null), previous: z.catch(z.nullable(note), null) }),
})
const nothing: UploadNotes = { current: null, previous: null }
/** Letters of metadata that are kept; beyond, the browser's room for this site would run out. */
const most = 400_000

/** The notes as they are stored, for `useSyncExternalStore`. */
export const storedNotes = { subscribe: place.subscribe, read: place.text }

export const readNotes = (profile: string): UploadNotes => parseNotes(storedNotes.read(profile), profile)

/** What was stored, however odd: a broken note reads as none. */
export const parseNotes = (stored: string | null, profile?: string): UploadNotes =>
  place.parse(stored, profile) ?? nothing

/** Remembers what was saved; what was current becomes what one can go back to. False when nothing could be kept. */
export function rememberUpload(profile: string, given: UploadNote): boolean {
  const { current, previous } = readNotes(profile)
  const next = { ...given, xml: given.xml !== null && given.xml.length <= most ? given.xml : null }
  // The same metadata saved again (after a lost answer, say) must not push out what one could go back to.
  const before = current && current.xml === next.xml && current.issuer === next.issuer ? previous : current
  return (
    place.write({ current: next, previous: before }, profile) ||
    place.write({ current: { ...next, xml: null }, previous: null }, profile)
  )
}

/** Drops all that this browser remembers of a profile's metadata; the answer takes that back. */
export function forgetUploads(profile: string): () => void {
  const before = readNotes(profile)
  place.drop(profile)
  return () => void place.write(before, profile)
}
