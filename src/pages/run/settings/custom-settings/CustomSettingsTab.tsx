import { useLiveValue } from '#components/form/fields/use-live-value.ts'
import { JsonView } from '#components/display/JsonView.tsx'
import { CheckboxField } from '#components/form/fields/CheckboxField.tsx'
import { SortableRows } from '#components/form/rows/SortableRows.tsx'
import { TextField } from '#components/form/fields/TextField.tsx'
import type { RunSettings } from '#api/run/run-settings.ts'
import { Card } from '#components/layout/Card.tsx'
import { FieldPair } from '#components/layout/FieldPair.tsx'
import { PageColumn } from '#components/layout/PageColumn.tsx'
import { OtherFieldsLink } from '../OtherFieldsLink.tsx'
import { PortalTextField } from '../PortalTextField.tsx'
import { RunSettingsForm } from '../RunSettingsForm.tsx'
import { useSettings } from '../use-settings.ts'
import type { SaveQuestion } from '../use-save-settings.ts'
import { useEmulatorVocabulary } from '../use-emulator-vocabulary.ts'
import {
  applyCustomSettings,
  blankSetting,
  customSettingsLabels,
  customSettingsSchema,
  hasKnownShape,
  lostValues,
  mostSettings,
  toCustomSettingsForm,
  type CustomSettingsForm,
} from './custom-settings-form.ts'
import { OptionsField } from './OptionsField.tsx'

/** Choices that every user has among their preferences, for formulas in widgets. */
export default function CustomSettingsTab() {
  const settings = useSettings()
  const fields = settings.custom_fields
  const withEmulator = useEmulatorVocabulary()
  // A first row would be written in a shape that no source vouches for (contract 20, row 6).
  if (!hasKnownShape(fields) || (fields.length === 0 && !withEmulator)) return <AsStored fields={fields} />
  return (
    <RunSettingsForm
      settings={settings}
      tab="custom-settings"
      schema={customSettingsSchema}
      toForm={toCustomSettingsForm}
      apply={applyCustomSettings}
      labels={customSettingsLabels}
      askBefore={askAboutLostValues}
      savedMessage="Custom settings saved"
    >
      <Card>
        <p className="text-dim">
          Users find them under their preferences. The default counts for new users; those who are there keep what they
          have.
        </p>
        <Rows />
      </Card>
    </RunSettingsForm>
  )
}

function Rows() {
  const rows = useLiveValue<CustomSettingsForm, 'settings'>('settings')
  return (
    <SortableRows
      name="settings"
      label="Custom settings"
      noun="setting"
      max={mostSettings}
      blank={blankSetting}
      title={(at) => rows[at]?.name ?? ''}
      note={(at) => `${rows[at]?.options.length ?? 0} options`}
      empty="No custom settings."
    >
      {(path, at) => (
        <>
          <FieldPair>
            <TextField name={`${path}.name`} label="Name" required />
            <PortalTextField name={`${path}.tooltip`} label="Tooltip" optional />
          </FieldPair>
          <CheckboxField name={`${path}.required`} label="Required" />
          <OptionsField name={`${path}.options`} />
          {rows[at]?.type !== 'dropdown' && (
            <p className="text-dim">Its type on the wire is “{rows[at]?.type}”, which stays as it is.</p>
          )}
        </>
      )}
    </SortableRows>
  )
}

function AsStored({ fields }: { fields: readonly unknown[] }) {
  return (
    <PageColumn>
      <Card>
        <p className="text-dim">
          {fields.length === 0
            ? 'This portal has none. TagoIO has not published how it stores them, so the first is made in its own admin; after that it can be edited here.'
            : 'This portal holds them in a form that this page does not know, so they are shown as they are.'}
        </p>
        {fields.length > 0 && <JsonView label="Custom settings as they are stored" value={fields} />}
        <OtherFieldsLink />
      </Card>
    </PageColumn>
  )
}

function askAboutLostValues(before: RunSettings, after: RunSettings): SaveQuestion | undefined {
  const lost = lostValues(before, after)
  if (lost.length === 0) return undefined
  return {
    title: 'Take away options that users may have chosen?',
    danger: true,
    confirmLabel: 'Take away',
    body: (
      <>
        <p>Who chose one of these keeps it as it was, though it is no option any more. TagoIO rewrites no answers.</p>
        <ul>
          {lost.map(({ name, values }) => (
            <li key={name}>
              {name}: {values.join(', ')}
            </li>
          ))}
        </ul>
      </>
    ),
  }
}
