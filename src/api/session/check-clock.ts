import * as z from 'zod/mini'
import { clockOffset, onClock } from '#lib/time/clock.ts'
import { send } from '../http/client.ts'
import { timestamp } from '../http/wire-fields.ts'
import { credentials } from './session.ts'

let asked = ''

/**
 * Once something tells that the clock is behind, the freshest instant that the server has tells by how much: when a token
 * of the profile was last used, which is this very request or one of a minute ago. Asked once in a session; the answer
 * is read for that instant where every answer is (exchange.ts).
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
      // The token may not list tokens; what is known stays the least.
    })
  })
}
