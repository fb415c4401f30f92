import * as z from 'zod/mini'
import { isObject } from '#lib/json.ts'
import type { RunSettings } from '#api/run/run-settings.ts'
import type { SettingLabels } from '../describe-settings.ts'
import { flagIn, layOver } from '../wire-fields.ts'
import { readSessionLength, sessionUnits, writeSessionLength } from './session-length.ts'
import { say as saySettings } from '../messages/say.ts'
import { say } from './messages/say.ts'

/** Ten years: a longer session is surely a typing error. */
const most = { hour: 87_600, day: 3650, week: 520, month: 120 }

export const securitySchema = z.object({
  authenticator: z.boolean(),
  sms: z.boolean(),
  email: z.boolean(),
  email_owner: z.boolean(),
  session: z.object({ amount: z.string(), unit: z.enum([...sessionUnits, '']) }).check(
    z.refine(({ amount, unit }) => unit === '' || (/^\d{1,5}$/.test(amount) && Number(amount) >= 1), {
      error: say.wholeNumber,
      path: ['amount'],
    }),
    z.refine(({ amount, unit }) => unit === '' || !/^\d{1,5}$/.test(amount) || Number(amount) <= most[unit], {
      error: say.tenYearsAtMost,
      path: ['amount'],
    }),
  ),
})
export type SecurityForm = z.infer<typeof securitySchema>

export const securityLabels: SettingLabels = {
  security: saySettings.security,
  'security.otp': say.secondFactor,
  'security.otp.authenticator': say.authenticatorApp,
  'security.otp.sms': say.codeBySms,
  'security.otp.email': say.codeByEmail,
  'security.delete': say.deletionRequests,
  'security.delete.email_owner': say.emailToOwner,
  auth_token_ttl: say.sessionLength,
}

const partOf = (settings: RunSettings, key: string): Record<string, unknown> => {
  const part = settings.security[key]
  return isObject(part) ? part : {}
}

export function toSecurityForm(settings: RunSettings): SecurityForm {
  const otp = partOf(settings, 'otp')
  const length = readSessionLength(settings.auth_token_ttl ?? '')
  return {
    authenticator: flagIn(otp, 'authenticator'),
    sms: flagIn(otp, 'sms'),
    email: flagIn(otp, 'email'),
    email_owner: flagIn(partOf(settings, 'delete'), 'email_owner'),
    session: length ? { amount: String(length.amount), unit: length.unit } : { amount: '', unit: '' },
  }
}

/** Writes each switch where it was, keeping unknown keys. A missing part is created only for a switch that is on. */
export function applySecurity(settings: RunSettings, form: SecurityForm): RunSettings {
  const { authenticator, sms, email, email_owner, session } = form
  const security = { ...settings.security }
  const lay = (key: string, typed: Record<string, boolean>) => {
    const part = layOver(partOf(settings, key), typed)
    if (isObject(security[key]) || Object.keys(part).length > 0) security[key] = part
  }
  lay('otp', { authenticator, sms, email })
  lay('delete', { email_owner })
  return { ...settings, security, auth_token_ttl: lengthOf(settings, session) }
}

/** A session length in an unknown format stays until another is chosen. */
function lengthOf({ auth_token_ttl: stored }: RunSettings, { amount, unit }: SecurityForm['session']) {
  if (unit === '') return stored
  const known = readSessionLength(stored ?? '')
  if (known && known.unit === unit && String(known.amount) === amount) return stored
  return writeSessionLength({ amount: Number(amount), unit })
}

/** Settings without a field here, shown raw (contract 6.9). */
export function otherSecurity({ security }: RunSettings): Record<string, unknown> {
  const rest = (key: string, known: readonly string[]) => {
    const part = security[key]
    if (!isObject(part)) return part === undefined ? {} : { [key]: part }
    const others = Object.entries(part).filter(([name]) => !known.includes(name))
    return others.length > 0 ? { [key]: Object.fromEntries(others) } : {}
  }
  const others = Object.entries(security).filter(([key]) => key !== 'otp' && key !== 'delete')
  return {
    ...Object.fromEntries(others),
    ...rest('otp', ['authenticator', 'sms', 'email']),
    ...rest('delete', ['email_owner']),
  }
}
