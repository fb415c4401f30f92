import { send } from '../http/client.ts'
import { ApiError } from '../http/errors.ts'
import { sentence } from '../http/wire-fields.ts'
import { credentials } from '../session/session.ts'

/**
 * Makes the portal mail a recovery link, as its sign-in page does. It is a public route, so no token is sent. Each such
 * GET sends a mail, so it is sent once, as a write is. The answer is the same whether or not the address belongs to a
 * user. Throws ApiError.
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
