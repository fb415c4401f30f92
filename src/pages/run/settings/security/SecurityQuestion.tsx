import type { RunSettings } from '#api/run/run-settings.ts'
import { ActiveUsers } from '../ActiveUsers.tsx'
import type { SaveQuestion } from '../use-save-settings.ts'
import { toSecurityForm } from './security-form.ts'

const names = { authenticator: 'the authenticator app', sms: 'codes by SMS', email: 'codes by e-mail' }
const methods = ['authenticator', 'sms', 'email'] as const

/** Taking a method away reaches those who use it (docs/confirmations.md, level 1). */
export function askAboutSecurity(before: RunSettings, after: RunSettings): SaveQuestion | undefined {
  const was = toSecurityForm(before)
  const now = toSecurityForm(after)
  const gone = methods.filter((method) => was[method] && !now[method])
  if (gone.length === 0) return undefined
  const list = gone.map((method) => names[method]).join(' and ')
  return {
    title: `Take away ${list}?`,
    danger: true,
    confirmLabel: 'Take away',
    body: (
      <p>
        <ActiveUsers /> can no longer choose {list}. TagoIO does not say what becomes of those who use it now; try it
        with one user first.
      </p>
    ),
  }
}
