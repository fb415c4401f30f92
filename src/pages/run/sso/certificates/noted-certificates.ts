import type { NotedCertificate } from '#features/sso/upload-note.ts'
import type { FoundCertificate } from './certificate-findings.ts'

/** The certificates to keep in this browser's note: readable ones for signing. */
export const notedCertificates = (found: readonly FoundCertificate[]): NotedCertificate[] =>
  found.flatMap(({ use, read }) =>
    use === 'encryption' || !read
      ? []
      : [{ subject: read.subject, sha256: read.sha256, notBefore: read.notBefore, notAfter: read.notAfter }],
  )
