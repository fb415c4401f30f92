import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runSettingsShape } from '#api/run/run-settings.ts'
import { applyEmails, freeKey, lostTemplates, toEmailsForm } from './emails-form.ts'

const settings = (email_templates: unknown) => runSettingsShape.parse({ email_templates })
const alert = { subject: 'Alert', value: '$x$', planted: 1 }

describe('e-mail templates in a form', () => {
  it('are unchanged after opening and saving, whatever is stored (regression classes R2, R19)', () => {
    const template = fc.record({ subject: fc.string(), value: fc.string(), planted: fc.integer() })
    const map = fc.dictionary(fc.string(), fc.oneof(template, fc.constant(null), fc.string()))
    fc.assert(
      fc.property(map, (templates) => {
        const stored = settings(templates)
        expect(applyEmails(stored, toEmailsForm(stored)).email_templates).toEqual(stored.email_templates)
      }),
    )
    for (const odd of [undefined, null, [], 'x']) expect(toEmailsForm(settings(odd)).templates).toHaveLength(4)
  })

  it('change one and keep its unknown parts', () => {
    const stored = settings({ alert, odd: 7 })
    const form = toEmailsForm(stored)
    const row = form.templates.find(({ key }) => key === 'alert')
    if (row) row.subject = 'New'
    expect(applyEmails(stored, form).email_templates).toEqual({ alert: { ...alert, subject: 'New' }, odd: 7 })
  })

  it('leave out removed templates, so that TagoIO’s default is used again, and report which keys are lost', () => {
    const stored = settings({ alert, password_recover: { subject: 'S', value: 'V' } })
    const form = toEmailsForm(stored)
    const templates = form.templates.filter(({ key }) => key !== 'alert')
    for (const row of templates) row.own = false
    const after = applyEmails(stored, { templates })
    expect(after.email_templates).toEqual({})
    expect(lostTemplates(stored, after)).toEqual(['alert'])
  })

  it('get unused keys', () => {
    expect(freeKey('alert', [])).toBe('alert')
    expect(freeKey('alert', ['alert', 'alert_2'])).toBe('alert_3')
  })
})
