import { send } from '../http/client.ts'
import { ApiError } from '../http/errors.ts'
import { sentence } from '../http/wire-fields.ts'
import { credentials } from '../session/session.ts'

/**
 * Asks the portal to mail a recovery link, as its sign-in page would: a public route, so no token goes along. A GET
 * that sends a mail each time, so it is sent once, as a write is. The answer is the same whether or not the address has
 * a user. Throws ApiError.
 */
export async function mailRecovery(host: string, email: string): Promise<void> {
  const caller = credentials()
  if (!caller) throw new ApiError({ kind: 'session-ended' })
  await send(
    'GET /run/{url}/passwordreset/{email}',
    { api: caller.api },
    { path: { url: host, email }, answer: sentence, writes: true },
  )
}
