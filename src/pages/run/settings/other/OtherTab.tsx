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
import { say } from './messages/say.ts'

/** Settings that have no form: shown raw, kept by every save, and editable as JSON at one's own risk. */
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
      savedMessage={say.otherFieldsSaved()}
    >
      <Card>
        <div>
          <h2>{say.unknownFields()}</h2>
          <p className="text-dim">{say.unknownFieldsHelp()}</p>
        </div>
        {Object.keys(unknown).length === 0 && <p>{say.portalHasNone()}</p>}
        {!editing && Object.keys(unknown).length > 0 && <JsonView label={say.unknownFields()} value={unknown} />}
        {editing &&
          keys.map((key) => <TextAreaField key={key} name={`fields.${key}`} label={key} rows={8} help="JSON" />)}
        {!editing && keys.length > 0 && (
          <div>
            <Button variant="default" size="xs" onClick={() => setEditing(true)}>
              {say.editAsJson()}
            </Button>
          </div>
        )}
        {editing && <Notice tone="warn">{say.nothingIsChecked()}</Notice>}
      </Card>
      <Card>
        <div>
          <h2>{say.setByTagoIO()}</h2>
          <p className="text-dim">{say.factsHelp()}</p>
        </div>
        <JsonView label={say.setByTagoIO()} value={facts} />
      </Card>
    </RunSettingsForm>
  )
}

const askAlways = (): SaveQuestion => ({
  title: say.saveUndocumented(),
  danger: true,
  confirmLabel: say.saveThem(),
  body: <p>{say.usersSeeAtOnce()}</p>,
})
