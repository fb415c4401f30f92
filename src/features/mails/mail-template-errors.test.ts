import { expect, test } from 'vitest'
import { templateErrors, templatesWithErrors } from './mail-template-errors.ts'

test('a mail that cannot serve its purpose is reported', () => {
  const whole = { key: 'welcome_autoconfirm', subject: 'Hello', value: 'Press $confirmation_link$' }
  expect(templateErrors(whole)).toEqual([])
  expect(templateErrors({ ...whole, value: 'Press here' })).toEqual([
    '$confirmation_link$ is missing: users cannot confirm their e-mail address without it.',
  ])
  expect(templateErrors({ ...whole, subject: ' ' })).toEqual(['The subject is empty.'])
  expect(templateErrors({ key: 'constructor', subject: 'A\nB', value: '' })).toEqual([
    'The subject has more than one line.',
    'The text is empty.',
  ])
})

test('a stored value that is no template is not an error', () => {
  expect(templatesWithErrors({ welcome_autoconfirm: null, alert: { subject: 'A', value: 'B' } })).toEqual([])
  expect(templatesWithErrors({ alert: { value: 'B' } })).toEqual([{ key: 'alert', errors: ['The subject is empty.'] }])
})
