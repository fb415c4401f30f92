import { Button } from '@mantine/core'
import type { Saml } from '#api/run/saml.ts'
import { FormFailure } from '#components/feedback/FormFailure.tsx'
import { keepFocus } from '#components/form/keep-focus.ts'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import { ConflictPanel } from './ConflictPanel.tsx'
import { SsoConflict } from '../sso-form.ts'
import styles from './steps.module.css'
import { say } from './messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

interface SaveFootProps {
  failure: { error: unknown } | undefined
  dirty: boolean
  busy: boolean
  /** Why it cannot be saved now. */
  blocked: string | undefined
  onTheirs: (theirs: Saml) => void
  onMine: (theirs: Saml) => void
  onDiscard: () => void
}

/** Saves the whole guide and shows the result. In a conflict, the question takes the place of the buttons. */
export function SaveFoot({ failure, dirty, busy, blocked, onTheirs, onMine, onDiscard }: SaveFootProps) {
  const error = failure?.error
  if (error instanceof SsoConflict && dirty) {
    const { theirs } = error
    return (
      <ConflictPanel conflict={error} busy={busy} onTheirs={() => onTheirs(theirs)} onMine={() => onMine(theirs)} />
    )
  }
  return (
    <>
      {failure && <FormFailure failure={failure} title={say.settingsNotSaved()} />}
      {blocked && dirty && <Notice tone="warn">{blocked}</Notice>}
      <div className={styles.foot}>
        <Button type="submit" onMouseDown={keepFocus} loading={busy} disabled={!dirty || blocked !== undefined}>
          {say.saveChanges()}
        </Button>
        {dirty && (
          <Button variant="default" onClick={onDiscard} disabled={busy}>
            {common.discard()}
          </Button>
        )}
      </div>
    </>
  )
}
