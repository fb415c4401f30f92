import type { Saml } from '#api/run/saml.ts'
import type { Change } from '#components/form/save/changes.ts'
import { visibleText } from '#lib/text/visible-text.ts'
import type { UploadNotes } from '#features/sso/upload-note.ts'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import { DataTable } from '#components/table/DataTable.tsx'
import type { Checked } from '../metadata/check-metadata.ts'
import { say as saySso } from '../messages/say.ts'
import { say } from './messages/say.ts'

interface ReviewStepProps {
  saml: Saml
  active: boolean | undefined
  /** The metadata to be sent, if any. */
  checked: Checked | undefined
  mapping: readonly Change[]
  notes: UploadNotes
}

/** What a save would change, in words, and what can be restored afterwards. */
export function ReviewStep({ saml, active, checked, mapping, notes }: ReviewStepProps) {
  const next = checked?.provider?.entityId
  const metadata: Change[] =
    next === undefined
      ? []
      : [
          {
            label: saySso.issuer(),
            before: saml.issuer ?? saySso.noneNoun(),
            after: next === saml.issuer ? say.sameIssuer({ next }) : next,
          },
        ]
  const changes = [...metadata, ...mapping]
  if (changes.length === 0) {
    return <p className="text-dim">{say.nothingDiffers()}</p>
  }
  return (
    <>
      <ChangeTable changes={changes} label={say.whatChanges()} />
      {next !== undefined && saml.issuer !== null && (
        <Notice tone="warn">
          {active === false ? say.wrongMetadataOnceOn() : say.wrongMetadata()}{' '}
          {notes.current?.xml ? say.canBeRestored() : say.cannotBeRestored()}
        </Notice>
      )}
    </>
  )
}

/** Before and after, side by side. */
export function ChangeTable({ changes, label }: { changes: readonly Change[]; label: string }) {
  return (
    <DataTable label={label} bare fixed>
      <thead>
        <tr>
          <th scope="col">{say.field()}</th>
          <th scope="col">{say.before()}</th>
          <th scope="col">{say.after()}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={change.label}>
            <th scope="row">{visibleText(change.label, 120)}</th>
            <td>{visibleText(change.before, 400)}</td>
            <td>{visibleText(change.after, 400)}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
