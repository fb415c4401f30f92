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

/** What the mobile app offers beyond the portal. */
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
      savedMessage="Mobile features saved"
    >
      <Card>
        <div>
          <h2>Wi-Fi device set-up</h2>
          <p className="text-dim">
            The app leads a person through connecting a device to their network. A sidebar button or the logo can open
            it.
          </p>
        </div>
        <CheckboxField name="enabled" label="Switched on" help="Buttons that open the set-up depend on it." />
        <TextField name="name" label="Name of the device’s network" optional />
        <FieldPair>
          <TextField name="ip" label="IP address of the device" optional help="Like 192.168.4.1" />
          <TextField name="port" label="Port" optional inputMode="numeric" />
        </FieldPair>
        <FieldPair>
          <SelectField name="protocol" label="Protocol" options={protocols(protocol)} />
          <LanguageField />
        </FieldPair>
      </Card>
      <Card>
        <h2>Colours</h2>
        <FieldPair>
          {screenColours.map((key) => (
            <ColourTextField key={key} name={`colours.${key}`} label={colourLabels[key]} optional />
          ))}
        </FieldPair>
      </Card>
      <Card>
        <h2>Screens</h2>
        <WifiScreens />
        <ScreenTexts />
      </Card>
      <Geolocation value={settings.feature_geolocation} />
    </RunSettingsForm>
  )
}

/** Sources show http alone; what is stored stays a choice. */
function protocols(stored: unknown) {
  const words = new Set(['http', ...(typeof stored === 'string' && stored !== '' ? [stored] : [])])
  return [...words].map((value) => ({ value, label: value }))
}

function LanguageField() {
  const translations = useLiveValue<MobileForm, 'translations'>('translations')
  const options = Object.keys(translations).map((value) => ({ value, label: value }))
  return <SelectField name="language" label="Language shown first" options={options} />
}

/** Its page was taken out of TagoIO's admin in 2021: shown where a portal has it, never made (contract 6.10). */
function Geolocation({ value }: { value: unknown }) {
  return (
    <Card>
      <div>
        <h2>Geolocation</h2>
        <p className="text-dim">
          {value === null || value === undefined
            ? 'This portal does not use it. TagoIO no longer offers to set it up.'
            : 'TagoIO no longer offers to set it up. What this portal has is kept as it is.'}
        </p>
      </div>
      {value !== null && value !== undefined && <JsonView label="Geolocation as it is stored" value={value} />}
    </Card>
  )
}
