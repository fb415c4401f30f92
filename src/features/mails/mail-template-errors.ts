import { isObject } from '#lib/json.ts'

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
  if (subject.trim() === '') found.push('The subject is empty.')
  if (/[\r\n]/.test(subject)) found.push('The subject has more than one line.')
  if (value.trim() === '') found.push('The text is empty.')
  if (value.length > longestBody) found.push('The text is longer than 100,000 characters.')
  const required = Object.hasOwn(requiredVariables, key) ? requiredVariables[key] : undefined
  if (required !== undefined && !value.includes(`$${required}$`)) {
    const purpose = required === 'recover_link' ? 'choose a new password' : 'confirm an address'
    found.push(`$${required}$ is missing: without it nobody can ${purpose}.`)
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
