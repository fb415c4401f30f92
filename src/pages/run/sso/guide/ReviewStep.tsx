import type { Saml } from '#api/run/saml.ts'
import type { Change } from '#components/form/save/changes.ts'
import { visibleText } from '#lib/text/visible-text.ts'
import classes from '../sso.module.css'
import styles from './steps.module.css'
import type { UploadNotes } from '#features/sso/upload-note.ts'
import type { Checked } from '../metadata/check-metadata.ts'

interface ReviewStepProps {
  saml: Saml
  active: boolean | undefined
  /** What will be sent of metadata, when any is. */
  checked: Checked | undefined
  mapping: readonly Change[]
  notes: UploadNotes
}

/** The difference that a save makes, in words, and what one can go back to. */
export function ReviewStep({ saml, active, checked, mapping, notes }: ReviewStepProps) {
  const next = checked?.provider?.entityId
  const metadata: Change[] =
    next === undefined
      ? []
      : [
          {
            label: 'Issuer',
            before: saml.issuer ?? 'none',
            after: next === saml.issuer ? `${next} (the same, with new metadata)` : next,
          },
        ]
  const changes = [...metadata, ...mapping]
  if (changes.length === 0) {
    return <p className={classes.dim}>Nothing differs from what is saved.</p>
  }
  return (
    <>
      <ChangeTable changes={changes} label="What a save changes" />
      {next !== undefined && saml.issuer !== null && (
        <p className={classes.warning}>
          {active === false ? 'Once SAML is on, wrong metadata' : 'Wrong metadata'} lets nobody in.{' '}
          {notes.current?.xml
            ? 'The metadata in use was saved from this browser, so you can restore it here.'
            : 'The metadata in use was not saved from this browser and cannot be restored from here: keep a copy from the provider first.'}
        </p>
      )}
    </>
  )
}

/** Before and after, side by side. */
export function ChangeTable({ changes, label }: { changes: readonly Change[]; label: string }) {
  return (
    <table className={styles['changes']} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">Before</th>
          <th scope="col">After</th>
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
    </table>
  )
}
