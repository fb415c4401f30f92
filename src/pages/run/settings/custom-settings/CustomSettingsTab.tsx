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
import { say } from './messages/say.ts'
import { listInWords } from '#lib/words/list-in-words.ts'

/** Choices that every user has among their preferences, for formulas in widgets. */
export default function CustomSettingsTab() {
  const settings = useSettings()
  const fields = settings.custom_fields
  const withEmulator = useEmulatorVocabulary()
  // A first row would be written in a shape that no source confirms (contract 20, row 6).
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
      savedMessage={say.saved()}
    >
      <Card>
        <p className="text-dim">{say.about()}</p>
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
      label={say.customSettings()}
      noun={say.setting()}
      max={mostSettings}
      blank={blankSetting}
      title={(at) => rows[at]?.name ?? ''}
      note={(at) => say.optionsCount({ options: rows[at]?.options.length ?? 0 })}
      empty={say.noCustomSettings()}
    >
      {(path, at) => (
        <>
          <FieldPair>
            <TextField name={`${path}.name`} label={say.name()} required />
            <PortalTextField name={`${path}.tooltip`} label={say.tooltip()} optional />
          </FieldPair>
          <CheckboxField name={`${path}.required`} label={say.required()} />
          <OptionsField name={`${path}.options`} />
          {rows[at]?.type !== 'dropdown' && <p className="text-dim">{say.typeStays({ type: rows[at]?.type ?? '' })}</p>}
        </>
      )}
    </SortableRows>
  )
}

function AsStored({ fields }: { fields: readonly unknown[] }) {
  return (
    <PageColumn>
      <Card>
        <p className="text-dim">{fields.length === 0 ? say.firstElsewhere() : say.unknownForm()}</p>
        {fields.length > 0 && <JsonView label={say.settingsAsStored()} value={fields} />}
        <OtherFieldsLink />
      </Card>
    </PageColumn>
  )
}

function askAboutLostValues(before: RunSettings, after: RunSettings): SaveQuestion | undefined {
  const lost = lostValues(before, after)
  if (lost.length === 0) return undefined
  return {
    title: say.takeAwayTitle(),
    danger: true,
    confirmLabel: say.takeAway(),
    body: (
      <>
        <p>{say.takeAwayConsequence()}</p>
        <ul>
          {lost.map(({ name, values }) => (
            <li key={name}>{say.nameValues({ name, values: listInWords(values, 'unit') })}</li>
          ))}
        </ul>
      </>
    ),
  }
}
