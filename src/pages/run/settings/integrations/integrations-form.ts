import * as z from 'zod/mini'
import type { RunSettings } from '#api/run/run-settings.ts'
import type { SettingLabels } from '../describe-settings.ts'
import { layOver, textIn, trimTyped } from '../wire-fields.ts'

/** A key alone, never the script around it. */
const key = z.string().check(
  z.maxLength(200, 'At most 200 characters'),
  z.refine((typed) => !/[<>]|\bscript\b/i.test(typed), { error: 'Paste the key alone, without the script around it' }),
  z.refine((typed) => !/\s/.test(typed.trim()), { error: 'A key has no spaces' }),
)

export const integrationsSchema = z.object({ google_analytics: key, zoho_salesiq: key })
export type IntegrationsForm = z.infer<typeof integrationsSchema>

export const integrationsLabels: SettingLabels = {
  integration: 'Integrations',
  'integration.google_analytics': 'Google Analytics',
  'integration.zoho_salesiq': 'Zoho SalesIQ',
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

/** What is odd about a measurement ID that may be saved all the same. */
export function analyticsWarning(typed: string): string | undefined {
  const id = typed.trim()
  if (id === '' || /^G-[A-Z0-9]{4,}$/.test(id)) return undefined
  if (/^UA-/i.test(id))
    return 'Google no longer collects data for UA- properties. Use a measurement ID that begins with G-.'
  if (id.startsWith('g-')) return 'Measurement IDs are written in capital letters.'
  return 'A measurement ID begins with G-, like G-ABC1234567.'
}
