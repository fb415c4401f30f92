import * as z from 'zod/mini'
import { kept } from '#lib/storage/kept.ts'
import { sessionState } from '../session/session.ts'
import type { Account } from './account.ts'
import { say } from '../messages/say.ts'

/** How an account wants dates and numbers. */
export type AccountFormats = Pick<Account, 'timezone' | 'options'>

const word = z.catch(z.nullish(z.string()), null)

const place = kept({
  area: 'local',
  name: 'formats',
  words: () => say.howDatesNumbersWritten(),
  schema: z.object({
    timezone: word,
    options: z.object({
      date_format: word,
      time_format: word,
      decimal_separator: word,
      thousand_separator: word,
    }),
  }),
})

function openSession() {
  const state = sessionState()
  return state.status === 'signed-out' ? undefined : state.session
}

/**
 * The formats that the account of this profile had at the last visit. Rows are drawn with them before the account is
 * known, so they need not be drawn again when it is.
 */
export function keptFormats(): AccountFormats | undefined {
  const session = openSession()
  return session && place.read(session.profileId)
}

/** Nothing is kept on a shared computer. */
export function keepFormats({ timezone, options }: AccountFormats): void {
  const session = openSession()
  if (session === undefined || session.keep === 'memory') return
  const { date_format, time_format, decimal_separator, thousand_separator } = options
  place.write(
    { timezone, options: { date_format, time_format, decimal_separator, thousand_separator } },
    session.profileId,
  )
}
