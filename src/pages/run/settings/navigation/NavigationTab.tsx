import { PortalTextField } from '../PortalTextField.tsx'
import { ActionFields } from '../ActionFields.tsx'
import { OtherFieldsLink } from '../OtherFieldsLink.tsx'
import { RunSettingsForm } from '../RunSettingsForm.tsx'
import { useSettings } from '../use-settings.ts'
import { textIn } from '../wire-fields.ts'
import { applyNavigation, navigationLabels, navigationSchema, toNavigationForm } from './navigation-form.ts'
import { Card } from '#components/layout/Card.tsx'
import { say } from './messages/say.ts'

/** Settings of the bar at the top of every page of the portal. */
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
      savedMessage={say.navigationSaved()}
      scene="page"
    >
      <Card>
        <div>
          <h2>{say.theLogo()}</h2>
          <p className="text-dim">{say.logoHelp()}</p>
        </div>
        <ActionFields path="logo" used={[textIn(settings.logo_options, 'type')]} nothing={say.goHome()} />
        <PortalTextField name="logo.tooltip" label={say.tooltip()} optional />
      </Card>
      <Card>
        <h2>{say.menuLogoBackground()}</h2>
        <p className="text-dim">{say.navigationKept()}</p>
        <OtherFieldsLink />
      </Card>
    </RunSettingsForm>
  )
}
