import type { Call, Route } from '#emulator/call.ts'
import { readBody, textOf, z } from '#emulator/rules/body.ts'
import { passwordDigest } from '#emulator/rules/secrets/digest.ts'
import { findAccountByEmail, updateAccount } from '#emulator/store/account/accounts.ts'
import { mailLink, tokenFromCall } from './mailed-links.ts'

const passwordBody = z.object({ password: textOf(6, 200) })

/** The same answer whether or not the address has an account, so that nobody can find out who has one. */
function recover(call: Call): unknown {
  const account = findAccountByEmail(call.db, call.params['email'] ?? '')
  if (account) {
    mailLink(call, account, 'recovery', 'Reset your password')
    call.audit({
      resourceName: 'account',
      resourceId: account.id,
      action: 'Password recovery requested',
      account: account.id,
    })
  }
  return 'Email sent successfully'
}

function changePassword(call: Call): unknown {
  const token = tokenFromCall(call, call.secret, 'recovery')
  const { password } = readBody(passwordBody, call.body)
  updateAccount(call.db, token.ref_id, { password: passwordDigest(token.ref_id, password) }, call.now)
  call.db.run('DELETE FROM token WHERE token = ?', [token.token])
  call.audit({ resourceName: 'account', resourceId: token.ref_id, action: 'Password changed', account: token.ref_id })
  return 'Password changed successfully'
}

/** Contract 4.5. The GET changes state: it sends a mail. */
export const accountRecoveryRoutes: Route[] = [
  { method: 'GET', path: '/account/passwordreset/:email', access: 'open', writes: true, handle: recover },
  { method: 'POST', path: '/account/passwordreset', access: 'open', handle: changePassword },
]
