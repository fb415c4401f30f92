import { useMutation } from '@tanstack/react-query'
import { samlSettings } from '#api/run/saml.ts'
import { exactTime } from '#lib/time/exact-time.ts'
import { useNow } from '#components/display/use-now.ts'
import { visibleText, visibleName } from '#lib/text/visible-text.ts'
import { ConfirmDialog } from '#components/feedback/ConfirmDialog.tsx'
import { notify } from '#components/feedback/notify.ts'
import { useTimeStyle } from '#app/use-time-style.ts'
import { certificateState } from './certificates/certificate-state.ts'
import { rememberUpload, type UploadNote } from '#features/sso/upload-note.ts'
import { Stack } from '#components/layout/Stack.tsx'
import { FactList } from '#components/display/FactList.tsx'
import { say } from './messages/say.ts'

interface RestoreDialogProps {
  profile: string
  portal: string
  note: UploadNote & { xml: string }
  /** Issuer of the metadata in use. */
  issuer: string | null
  onClose: () => void
}

/** Level 2 of the confirmation ladder: restores metadata that this browser has kept. The mapping is unchanged. */
export function RestoreDialog({ profile, portal, note, issuer, onClose }: RestoreDialogProps) {
  const edit = useMutation(samlSettings.update(profile))
  const style = useTimeStyle()
  const now = useNow()
  return (
    <ConfirmDialog
      title={say.restoreTitle()}
      body={
        <Stack gap={3}>
          <p>{say.restoreConsequence({ portal: visibleName(portal), value: exactTime(new Date(note.at), style) })}</p>
          <FactList>
            <dt>{say.issuerNow()}</dt>
            <dd>{visibleText(issuer ?? say.none(), 160)}</dd>
            <dt>{say.issuerRestored()}</dt>
            <dd>{visibleText(note.issuer, 160)}</dd>
            {note.certificates.map((certificate) => (
              <div key={certificate.sha256 + certificate.notAfter}>
                <dt>{say.certificate()}</dt>
                <dd>
                  {visibleText(certificate.subject, 120)}: {certificateState(certificate, now).message.toLowerCase()}
                </dd>
              </div>
            ))}
          </FactList>
          <p>{say.mappingStays()}</p>
        </Stack>
      }
      confirmLabel={say.restoreMetadata()}
      danger
      typeToConfirm={portal}
      failureTitle={say.metadataNotRestored()}
      run={async () => {
        await edit.mutateAsync({ xml: note.xml })
        rememberUpload(profile, { ...note, at: new Date().toISOString() })
        notify({ message: say.restored({ issuer: visibleText(note.issuer, 80) }) })
      }}
      onClose={onClose}
    />
  )
}
