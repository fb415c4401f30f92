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

/** Services of others that the portal loads for its users. */
export default function IntegrationsTab() {
  return (
    <RunSettingsForm
      settings={useSettings()}
      tab="integrations"
      schema={integrationsSchema}
      toForm={toIntegrationsForm}
      apply={applyIntegrations}
      labels={integrationsLabels}
      savedMessage="Integrations saved"
    >
      <Card>
        <p className="text-dim">
          Both watch what users do. Asking them for consent, where the law wants it, is up to you.
        </p>
        <div>
          <TextField
            name="google_analytics"
            label="Google Analytics measurement ID"
            optional
            help="The ID alone, like G-ABC1234567. Figures may take two days to appear."
          />
          <AnalyticsWarning />
        </div>
        <TextField
          name="zoho_salesiq"
          label="Zoho SalesIQ widget key"
          optional
          help="The key alone, without the script."
        />
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
