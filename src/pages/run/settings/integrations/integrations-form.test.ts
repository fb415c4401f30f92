import { expect, it } from 'vitest'
import { runSettingsShape } from '#api/run/run-settings.ts'
import { analyticsWarning, applyIntegrations, integrationsSchema, toIntegrationsForm } from './integrations-form.ts'

it('keeps unknown keys, and adds no empty ones (regression class R2)', () => {
  const stored = runSettingsShape.parse({ integration: { google_analytics: 'G-OLD12345', planted: 1 } })
  const form = { ...toIntegrationsForm(stored), google_analytics: ' G-NEW12345 ' }
  expect(applyIntegrations(stored, form).integration).toEqual({ google_analytics: 'G-NEW12345', planted: 1 })
})

it('refuses a pasted script', () => {
  const script = '<script async src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>'
  expect(integrationsSchema.safeParse({ google_analytics: script, zoho_salesiq: '' }).success).toBe(false)
  expect(integrationsSchema.safeParse({ google_analytics: 'G-AB12345678', zoho_salesiq: 'siq0a' }).success).toBe(true)
})

it('warns about IDs that Google no longer accepts', () => {
  expect(analyticsWarning('G-ABC1234567')).toBeUndefined()
  expect(analyticsWarning('')).toBeUndefined()
  expect(analyticsWarning('UA-1234-1')).toMatch(/no longer/)
  expect(analyticsWarning('12345')).toMatch(/Start the measurement ID with G-/)
})
