import type { NotedCertificate } from '#features/sso/upload-note.ts'
import type { FoundCertificate } from './certificate-findings.ts'

/** The certificates as a note holds them: those for signing that could be read. */
export const notedCertificates = (found: readonly FoundCertificate[]): NotedCertificate[] =>
  found.flatMap(({ use, read }) =>
    use === 'encryption' || !read
      ? []
      : [{ subject: read.subject, sha256: read.sha256, notBefore: read.notBefore, notAfter: read.notAfter }],
  )
