import type { Route, TokenCall } from '#emulator/call.ts'
import { denied } from '#emulator/refusal.ts'
import { readBody, textOf, z } from '#emulator/rules/body.ts'
import { spend } from '#emulator/rules/spend.ts'
import { findAccount } from '#emulator/store/account/accounts.ts'
import { post } from '#emulator/store/account/outbox.ts'
import { accountOf } from '../profile/profile-shapes.ts'

const body = z.object({ subject: textOf(1, 500), body: textOf(1, 100_000) })

/** A mail to the caller's own address; placeholders are not filled in (contract 9.1). */
function send(call: TokenCall): unknown {
  const mail = readBody(body, call.body)
  const account = findAccount(call.db, accountOf(call))
  if (!account) throw denied()
  spend(call, 'email', 1)
  post(
    call.db,
    { kind: 'email', recipient: account.email, subject: mail.subject, body: mail.body, secret: null },
    call.now,
  )
  call.audit({ resourceName: 'run', resourceId: call.token.profile, action: 'E-mail test sent' })
  return `E-mail sent to ${account.email}`
}

export const emailTestRoutes: Route[] = [{ method: 'POST', path: '/run/email_test', access: 'profile', handle: send }]
