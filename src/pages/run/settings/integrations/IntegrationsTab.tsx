import { useWatch } from 'react-hook-form'
import { TextField } from '#components/form/fields/TextField.tsx'
import { Card } from '#components/layout/Card.tsx'
import { RunSettingsForm } from '../RunSettingsForm.tsx'
import { useSettings } from '../use-settings.ts'
import {
  analyticsWarning,
  applyIntegrations,
  integrationsLabels,
  integrationsSchema,
  toIntegrationsForm,
} from './integrations-form.ts'
import { say } from './messages/say.ts'

/** Third-party services that the portal loads for its users. */
export default function IntegrationsTab() {
  return (
    <RunSettingsForm
      settings={useSettings()}
      tab="integrations"
      schema={integrationsSchema}
      toForm={toIntegrationsForm}
      apply={applyIntegrations}
      labels={integrationsLabels}
      savedMessage={say.integrationsSaved()}
    >
      <Card>
        <p className="text-dim">{say.watchersNeedConsent()}</p>
        <div>
          <TextField name="google_analytics" label={say.measurementId()} optional help={say.measurementIdHelp()} />
          <AnalyticsWarning />
        </div>
        <TextField name="zoho_salesiq" label={say.zohoKey()} optional help={say.keyAlone()} />
      </Card>
    </RunSettingsForm>
  )
}

function AnalyticsWarning() {
  const typed: unknown = useWatch({ name: 'google_analytics' })
  const warning = typeof typed === 'string' ? analyticsWarning(typed) : undefined
  return (
    <p role="status" className="text-warn">
      {warning}
    </p>
  )
}
