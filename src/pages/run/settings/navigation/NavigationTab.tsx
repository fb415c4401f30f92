import { PortalTextField } from '../PortalTextField.tsx'
import { ActionFields } from '../ActionFields.tsx'
import { OtherFieldsLink } from '../OtherFieldsLink.tsx'
import { RunSettingsForm } from '../RunSettingsForm.tsx'
import { useSettings } from '../use-settings.ts'
import { textIn } from '../wire-fields.ts'
import { applyNavigation, navigationLabels, navigationSchema, toNavigationForm } from './navigation-form.ts'
import { Card } from '#components/layout/Card.tsx'

/** The bar on top of every page of the portal. */
export default function NavigationTab() {
  const settings = useSettings()
  return (
    <RunSettingsForm
      settings={settings}
      tab="navigation"
      schema={navigationSchema}
      toForm={toNavigationForm}
      apply={applyNavigation}
      labels={navigationLabels}
      savedMessage="Navigation saved"
      scene="page"
    >
      <Card>
        <div>
          <h2>The logo</h2>
          <p className="text-dim">What happens when somebody presses the logo. Its image is set under General.</p>
        </div>
        <ActionFields path="logo" used={[textIn(settings.logo_options, 'type')]} nothing="Go to the portal’s home" />
        <PortalTextField name="logo.tooltip" label="Tooltip" optional />
      </Card>
      <Card>
        <h2>Account menu, logo by user, background</h2>
        <p className="text-dim">
          TagoIO has not published how it stores the items of the account menu, a logo that depends on a tag of the
          user, and the background image of the bar. What this portal holds of them is kept by every save.
        </p>
        <OtherFieldsLink />
      </Card>
    </RunSettingsForm>
  )
}
