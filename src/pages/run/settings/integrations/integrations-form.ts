import * as z from 'zod/mini'
import type { RunSettings } from '#api/run/run-settings.ts'
import type { SettingLabels } from '../describe-settings.ts'
import { layOver, textIn, trimTyped } from '../wire-fields.ts'
import { say as saySettings } from '../messages/say.ts'
import { say } from './messages/say.ts'

/** Accepts only a key, not the script that contains it. */
const key = z.string().check(
  z.maxLength(200, { error: saySettings.atMost200Characters }),
  z.refine((typed) => !/[<>]|\bscript\b/i.test(typed), { error: say.pasteKeyAlone }),
  z.refine((typed) => !/\s/.test(typed.trim()), { error: say.keyNoSpaces }),
)

export const integrationsSchema = z.object({ google_analytics: key, zoho_salesiq: key })
export type IntegrationsForm = z.infer<typeof integrationsSchema>

export const integrationsLabels: SettingLabels = {
  integration: saySettings.integrations,
  'integration.google_analytics': () => 'Google Analytics',
  'integration.zoho_salesiq': () => 'Zoho SalesIQ',
}

export const toIntegrationsForm = ({ integration }: RunSettings): IntegrationsForm => ({
  google_analytics: textIn(integration, 'google_analytics'),
  zoho_salesiq: textIn(integration, 'zoho_salesiq'),
})

export const applyIntegrations = (settings: RunSettings, form: IntegrationsForm): RunSettings => ({
  ...settings,
  integration: layOver(settings.integration, {
    google_analytics: trimTyped(settings.integration['google_analytics'], form.google_analytics),
    zoho_salesiq: trimTyped(settings.integration['zoho_salesiq'], form.zoho_salesiq),
  }),
})

/** A warning about a measurement ID that may be saved nevertheless. */
export function analyticsWarning(typed: string): string | undefined {
  const id = typed.trim()
  if (id === '' || /^G-[A-Z0-9]{4,}$/.test(id)) return undefined
  if (/^UA-/i.test(id)) return say.oldMeasurementId()
  if (id.startsWith('g-')) return say.measurementIdInCapitals()
  return say.measurementIdShape()
}
