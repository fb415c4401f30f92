import * as z from 'zod/mini'
import { clockOffset, onClock } from '#lib/time/clock.ts'
import { send } from '../http/client.ts'
import { timestamp } from '../http/wire-fields.ts'
import { credentials } from './session.ts'

let asked = ''

/**
 * Once this computer's clock is known to be behind, asks for the freshest instant the server has, to learn by how much:
 * when a token of the profile was last used, which is this very request or one of a minute ago. Asked once in a
 * session; exchange.ts reads the instant out of the answer.
 */
export function checkClockOnce(): () => void {
  return onClock(() => {
    const caller = credentials()
    if (clockOffset() <= 0 || !caller || asked === caller.token) return
    asked = caller.token
    send('GET /profile/{id}/token', caller, {
      path: { id: caller.profileId },
      query: { page: 1, amount: 1, fields: ['last_authorization'], orderBy: 'last_authorization,desc' },
      answer: z.array(z.looseObject({ last_authorization: timestamp })),
    }).catch(() => {
      // The token may not be allowed to list tokens; then only the least difference is known.
    })
  })
}
