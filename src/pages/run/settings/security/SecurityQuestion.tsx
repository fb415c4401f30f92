import type { RunSettings } from '#api/run/run-settings.ts'
import { ActiveUsers } from '../ActiveUsers.tsx'
import type { SaveQuestion } from '../use-save-settings.ts'
import { toSecurityForm } from './security-form.ts'
import { say } from './messages/say.ts'
import { listInWords } from '#lib/words/list-in-words.ts'

const names = { authenticator: say.theAuthenticator, sms: say.smsCodes, email: say.emailCodes }
const methods = ['authenticator', 'sms', 'email'] as const

/** Asks before a save that disables a method which people use (docs/confirmations.md, level 1). */
export function askAboutSecurity(before: RunSettings, after: RunSettings): SaveQuestion | undefined {
  const was = toSecurityForm(before)
  const now = toSecurityForm(after)
  const gone = methods.filter((method) => was[method] && !now[method])
  if (gone.length === 0) return undefined
  const list = listInWords(gone.map((method) => names[method]()))
  return {
    title: say.takeAwayMethods({ list }),
    danger: true,
    confirmLabel: say.takeAway(),
    body: <p>{say.methodsGone({ activeUsers: <ActiveUsers />, list })}</p>,
  }
}
