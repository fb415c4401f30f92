import { useLiveValue } from '#components/form/fields/use-live-value.ts'
import { JsonView } from '#components/display/JsonView.tsx'
import { CheckboxField } from '#components/form/fields/CheckboxField.tsx'
import { ColourTextField } from '#components/form/fields/ColourTextField.tsx'
import { SelectField } from '#components/form/fields/SelectField.tsx'
import { TextField } from '#components/form/fields/TextField.tsx'
import { Card } from '#components/layout/Card.tsx'
import { FieldPair } from '#components/layout/FieldPair.tsx'
import { RunSettingsForm } from '../RunSettingsForm.tsx'
import { useSettings } from '../use-settings.ts'
import { applyMobile, mobileLabels, mobileSchema, screenColours, toMobileForm, type MobileForm } from './mobile-form.ts'
import { colourLabels } from './mobile-texts.ts'
import { ScreenTexts } from './ScreenTexts.tsx'
import { WifiScreens } from './WifiScreens.tsx'
import { say } from './messages/say.ts'

/** Settings of the mobile app that the web portal does not have. */
export default function MobileTab() {
  const settings = useSettings()
  const protocol = settings.feature_devicewifisetup['protocol']
  return (
    <RunSettingsForm
      settings={settings}
      tab="mobile"
      schema={mobileSchema}
      toForm={toMobileForm}
      apply={applyMobile}
      labels={mobileLabels}
      savedMessage={say.saved()}
    >
      <Card>
        <div>
          <h2>{say.wifiSetUp()}</h2>
          <p className="text-dim">{say.about()}</p>
        </div>
        <CheckboxField name="enabled" label={say.switchedOn()} help={say.enabledHelp()} />
        <TextField name="name" label={say.networkHelp()} optional />
        <FieldPair>
          <TextField name="ip" label={say.ipOfDevice()} optional help={say.likeIp()} />
          <TextField name="port" label={say.port()} optional inputMode="numeric" />
        </FieldPair>
        <FieldPair>
          <SelectField name="protocol" label={say.protocol()} options={protocols(protocol)} />
          <LanguageField />
        </FieldPair>
      </Card>
      <Card>
        <h2>{say.colours()}</h2>
        <FieldPair>
          {screenColours.map((key) => (
            <ColourTextField key={key} name={`colours.${key}`} label={colourLabels[key]()} optional />
          ))}
        </FieldPair>
      </Card>
      <Card>
        <h2>{say.screens()}</h2>
        <WifiScreens />
        <ScreenTexts />
      </Card>
      <Geolocation value={settings.feature_geolocation} />
    </RunSettingsForm>
  )
}

/** Protocols to choose from. Sources mention only http; another stored value stays available. */
function protocols(stored: unknown) {
  const words = new Set(['http', ...(typeof stored === 'string' && stored !== '' ? [stored] : [])])
  return [...words].map((value) => ({ value, label: value }))
}

function LanguageField() {
  const translations = useLiveValue<MobileForm, 'translations'>('translations')
  const options = Object.keys(translations).map((value) => ({ value, label: value }))
  return <SelectField name="language" label={say.languageShownFirst()} options={options} />
}

/** Shown only where a portal has it and never created: TagoIO removed its page from its own admin in 2021 (contract 6.10). */
function Geolocation({ value }: { value: unknown }) {
  return (
    <Card>
      <div>
        <h2>{say.geolocation()}</h2>
        <p className="text-dim">
          {value === null || value === undefined ? say.geolocationUnused() : say.geolocationKept()}
        </p>
      </div>
      {value !== null && value !== undefined && <JsonView label={say.geolocationAsStored()} value={value} />}
    </Card>
  )
}
