import type { Route, TokenCall } from '#emulator/call.ts'
import { invalid, notFound, Refusal } from '#emulator/refusal.ts'
import { readBody, z } from '#emulator/rules/body.ts'
import {
  checkPassword,
  credentials,
  isRightPin,
  type OtpState,
  type OtpType,
  otpTypes,
} from '#emulator/rules/secrets/credentials.ts'
import { newTotpSecret, otpauthUrl } from '#emulator/rules/secrets/totp.ts'
import { updateAccount } from '#emulator/store/account/accounts.ts'
import { authenticatorOf, forgetPin, setAuthenticator } from '#emulator/store/account/one-time-codes.ts'
import { ownAccount } from './account.ts'
import { sendPin } from '../profile/pins.ts'

const passwordBody = z.object({ email: credentials.email, password: credentials.password })
const pinBody = z.object({ pin_code: z.string('Expected string') })

function typeInPath(call: TokenCall): OtpType {
  const type = otpTypes.find((one) => one === call.params['type'])
  if (!type) throw notFound('OTP type')
  return type
}

/** The caller's own account, proved by its password. */
function proved(call: TokenCall) {
  const account = ownAccount(call)
  if (checkPassword(call, readBody(passwordBody, call.body), 'Invalid password').id !== account.id) {
    throw new Refusal(401, 'Invalid password')
  }
  const otp: OtpState = JSON.parse(account.otp)
  const pending: OtpState = JSON.parse(account.otp_pending)
  return { account, otp, pending }
}

/**
 * The answer of enabling an app. Contract 20, row 14: text alone unless the host says otherwise; with the key, as the demo
 * answers, a client finds an `otpauth:` address to draw as a QR code.
 */
function enableAnswer({ authenticatorKey }: TokenCall, secret: string, email: string): unknown {
  const message = 'OTP enabled, confirmation required'
  return authenticatorKey ? { message, secret, url: otpauthUrl(secret, email) } : message
}

function enable(call: TokenCall): unknown {
  const type = typeInPath(call)
  const { account, pending } = proved(call)
  if (type !== 'authenticator' && account.plan === 'free')
    throw new Refusal(402, 'Your plan does not include this method')
  if (type === 'sms' && !account.phone) throw invalid('Phone number is required')
  updateAccount(call.db, account.id, { otp_pending: JSON.stringify({ ...pending, [type]: true }) }, call.now)
  call.audit({
    resourceName: 'account',
    resourceId: account.id,
    action: 'Two-factor method requested',
    details: { type },
  })
  if (type !== 'authenticator') {
    sendPin(call, account, type)
    return 'OTP enabled, confirmation required'
  }
  // An app that is in use stays so until the new one is confirmed.
  const secret = newTotpSecret()
  setAuthenticator(call.db, account.id, { ...authenticatorOf(call.db, account.id), pending: secret })
  return enableAnswer(call, secret, account.email)
}

/** Only now is the method on (contract 4.6). */
function confirm(call: TokenCall): unknown {
  const type = typeInPath(call)
  const account = ownAccount(call)
  const { pin_code } = readBody(pinBody, call.body)
  const pending: OtpState = JSON.parse(account.otp_pending)
  const otp: OtpState = JSON.parse(account.otp)
  if (!pending[type]) throw invalid('OTP was not enabled')
  if (!isRightPin(call, account.id, type, pin_code, true)) throw invalid('Invalid PIN code')
  if (type === 'authenticator') {
    setAuthenticator(call.db, account.id, { secret: authenticatorOf(call.db, account.id).pending, pending: null })
  } else forgetPin(call.db, account.id, type)
  const changes = {
    otp: JSON.stringify({ ...otp, [type]: true }),
    otp_pending: JSON.stringify({ ...pending, [type]: false }),
  }
  updateAccount(call.db, account.id, changes, call.now)
  call.audit({
    resourceName: 'account',
    resourceId: account.id,
    action: 'Two-factor method confirmed',
    details: { type },
  })
  return 'OTP confirmed successfully'
}

/** Switches a method off, or takes back a request that was never confirmed. */
function disable(call: TokenCall): unknown {
  const type = typeInPath(call)
  const { account, otp, pending } = proved(call)
  if (!otp[type] && !pending[type]) throw invalid('OTP was not enabled')
  const changes = {
    otp: JSON.stringify({ ...otp, [type]: false }),
    otp_pending: JSON.stringify({ ...pending, [type]: false }),
  }
  updateAccount(call.db, account.id, changes, call.now)
  if (type === 'authenticator') setAuthenticator(call.db, account.id, { secret: null, pending: null })
  else forgetPin(call.db, account.id, type)
  call.audit({
    resourceName: 'account',
    resourceId: account.id,
    action: 'Two-factor method disabled',
    details: { type },
  })
  return 'OTP disabled successfully'
}

/** Contract 4.6. */
export const twoFactorRoutes: Route[] = [
  { method: 'POST', path: '/account/otp/:type/enable', access: 'profile', handle: enable },
  { method: 'POST', path: '/account/otp/:type/confirm', access: 'profile', handle: confirm },
  { method: 'POST', path: '/account/otp/:type/disable', access: 'profile', handle: disable },
]
