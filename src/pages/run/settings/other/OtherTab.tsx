import { useState } from 'react'
import { Button } from '@mantine/core'
import { JsonView } from '#components/display/JsonView.tsx'
import { TextAreaField } from '#components/form/fields/TextAreaField.tsx'
import { Card } from '#components/layout/Card.tsx'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import { RunSettingsForm } from '../RunSettingsForm.tsx'
import { useSettings } from '../use-settings.ts'
import type { SaveQuestion } from '../use-save-settings.ts'
import { otherFields } from './other-fields.ts'
import { applyOther, editableKeys, otherSchema, toOtherForm } from './other-form.ts'

/** Everything the portal holds that has no form: shown as it is, kept by every save, editable at one's own risk. */
export default function OtherTab() {
  const settings = useSettings()
  const [editing, setEditing] = useState(false)
  const { facts, unknown } = otherFields(settings)
  const keys = editableKeys(settings)
  return (
    <RunSettingsForm
      settings={settings}
      tab="other"
      schema={otherSchema}
      toForm={toOtherForm}
      apply={applyOther}
      labels={{}}
      askBefore={askAlways}
      savedMessage="Other fields saved"
    >
      <Card>
        <div>
          <h2>Fields without a form</h2>
          <p className="text-dim">
            TagoIO has not published what these hold. Saving any other tab keeps them as they are.
          </p>
        </div>
        {Object.keys(unknown).length === 0 && <p>This portal has none.</p>}
        {!editing && Object.keys(unknown).length > 0 && <JsonView label="Fields without a form" value={unknown} />}
        {editing &&
          keys.map((key) => <TextAreaField key={key} name={`fields.${key}`} label={key} rows={8} help="JSON" />)}
        {!editing && keys.length > 0 && (
          <div>
            <Button variant="default" size="xs" onClick={() => setEditing(true)}>
              Edit as JSON
            </Button>
          </div>
        )}
        {editing && (
          <Notice tone="warn">
            Nothing here is checked: TagoIO may refuse it, or keep it and break the portal. Change as little as you can,
            and look at the portal after saving.
          </Notice>
        )}
      </Card>
      <Card>
        <div>
          <h2>Set by TagoIO</h2>
          <p className="text-dim">Facts that are not edited here.</p>
        </div>
        <JsonView label="Set by TagoIO" value={facts} />
      </Card>
    </RunSettingsForm>
  )
}

const askAlways = (): SaveQuestion => ({
  title: 'Save fields that nobody has documented?',
  danger: true,
  confirmLabel: 'Save them',
  body: <p>The portal’s users see the result at once. Undo is offered for a moment after saving.</p>,
})
