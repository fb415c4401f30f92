import { exactMinute, exactTime } from '#lib/time/exact-time.ts'
import { StatusBadge } from '#components/display/StatusBadge.tsx'
import { useNow } from '#components/display/use-now.ts'
import { visibleText } from '#lib/text/visible-text.ts'
import { useTimeStyle } from '#app/use-time-style.ts'
import { certificateTones } from '../certificates/CertificateCard.tsx'
import { certificateState } from '../certificates/certificate-state.ts'
import type { UploadNote } from '#features/sso/upload-note.ts'
import { say as saySso } from '../messages/say.ts'
import { say } from './messages/say.ts'

/** What this browser has kept about the metadata in use. TagoIO returns the issuer, but nothing about certificates. */
export function NotedMetadata({ issuer, note }: { issuer: string | null; note: UploadNote | null }) {
  const now = useNow()
  const style = useTimeStyle()
  if (issuer === null) return saySso.none()
  if (!note) {
    return say.certificateNotKnown()
  }
  const saved = say.savedOn({ value: exactTime(new Date(note.at), style) })
  if (note.issuer !== issuer) {
    return `${saved} ${say.anotherSaved({ issuer: visibleText(note.issuer, 160) })}`
  }
  return (
    <>
      {note.certificates.map((certificate) => {
        const state = certificateState(certificate, now)
        return (
          <div key={`${certificate.sha256} ${certificate.notAfter}`}>
            <StatusBadge tone={certificateTones[state.level]}>{state.message}</StatusBadge>{' '}
            {say.subjectUntil({
              subject: visibleText(certificate.subject, 120),
              value: exactMinute(new Date(certificate.notAfter), style),
            })}
          </div>
        )
      })}
      <span className="text-help">
        {saved} {say.keepsLastTwo()}
      </span>
    </>
  )
}
