import { exactMinute, exactTime } from '#lib/time/exact-time.ts'
import { StatusBadge } from '#components/display/StatusBadge.tsx'
import { useNow } from '#components/display/use-now.ts'
import { visibleText } from '#lib/text/visible-text.ts'
import { useTimeStyle } from '#app/use-time-style.ts'
import { certificateTones } from '../certificates/CertificateCard.tsx'
import { certificateState } from '../certificates/certificate-state.ts'
import type { UploadNote } from '#features/sso/upload-note.ts'

/** What this browser knows of the metadata in use. TagoIO tells the issuer and nothing of certificates. */
export function NotedMetadata({ issuer, note }: { issuer: string | null; note: UploadNote | null }) {
  const now = useNow()
  const style = useTimeStyle()
  if (issuer === null) return 'None'
  if (!note) {
    return 'Not known here: TagoIO tells the issuer alone. Save metadata from this browser, and its end is watched here.'
  }
  const saved = `Saved from this browser on ${exactTime(new Date(note.at), style)}.`
  if (note.issuer !== issuer) {
    return `${saved} It was that of ${visibleText(note.issuer, 160)}; another has been saved since, so its certificate is not known here.`
  }
  return (
    <>
      {note.certificates.map((certificate) => {
        const state = certificateState(certificate, now)
        return (
          <div key={`${certificate.sha256} ${certificate.notAfter}`}>
            <StatusBadge tone={certificateTones[state.level]}>{state.message}</StatusBadge>{' '}
            {visibleText(certificate.subject, 120)}, until {exactMinute(new Date(certificate.notAfter), style)}
          </div>
        )
      })}
      <span className="text-help">
        {saved} It keeps the last two, to restore them, and does not see what was saved elsewhere for the same issuer.
      </span>
    </>
  )
}
