import { isObject } from '#lib/json.ts'
import { say } from './messages/say.ts'

/** A longer template is refused by the server, or the mail by a mailbox. */
export const longestBody = 100_000

/** The variable without which a mail of the system serves nobody, by the key of its template (contract 6.7). */
const requiredVariables: Readonly<Record<string, string>> = {
  welcome_autoconfirm: 'confirmation_link',
  password_recover: 'recover_link',
}

/** What keeps a mail from its purpose, in words. Never throws. */
export function templateErrors({ key, subject, value }: { key: string; subject: string; value: string }): string[] {
  const found: string[] = []
  if (subject.trim() === '') found.push(say.theSubjectIsEmpty())
  if (/[\r\n]/.test(subject)) found.push(say.subjectHasLines())
  if (value.trim() === '') found.push(say.theTextIsEmpty())
  if (value.length > longestBody) found.push(say.textTooLong())
  const required = Object.hasOwn(requiredVariables, key) ? requiredVariables[key] : undefined
  if (required !== undefined && !value.includes(`$${required}$`)) {
    found.push(required === 'recover_link' ? say.recoverLinkMissing() : say.confirmationLinkMissing())
  }
  return found
}

const text = (value: unknown) => (typeof value === 'string' ? value : '')

/** The stored templates that have errors, with what is wrong; keys without a template of their own have none. */
export function templatesWithErrors(stored: Readonly<Record<string, unknown>>): { key: string; errors: string[] }[] {
  return Object.entries(stored).flatMap(([key, wire]) => {
    if (!isObject(wire)) return []
    const errors = templateErrors({ key, subject: text(wire['subject']), value: text(wire['value']) })
    return errors.length === 0 ? [] : [{ key, errors }]
  })
}
