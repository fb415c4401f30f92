/** The key for an authenticator app. */
export interface AuthenticatorSecret {
  /** The `otpauth:` address, for a QR code. */
  url: string
  /** The key as text, for typing; empty when the address holds none. */
  secret: string
}

const whole = /^otpauth:\/\/[^]+$/
const inside = /otpauth:\/\/[^\s"'<>]+/

/** Finds an `otpauth:` address anywhere in an answer, whose shape is not published (contract 4.6). */
export function findOtpauth(answer: unknown): AuthenticatorSecret | undefined {
  for (const text of textsOf(answer)) {
    // A text that is only an address may hold raw spaces; an address inside other text ends at the first one.
    const [url] = (text.trim().startsWith('otpauth://') ? whole : inside).exec(text.trim()) ?? []
    if (url === undefined) continue
    const secret = /[?&]secret=([^&]*)/.exec(url)?.[1] ?? ''
    return { url: escaped(url), secret }
  }
  return undefined
}

/** The texts of an answer without an address. */
export function wordsOf(answer: unknown): string | undefined {
  return textsOf(answer).find((text) => text.trim() !== '')
}

/** All texts in an answer, outermost first. Answers come from JSON, so there are no cycles. */
function textsOf(answer: unknown): string[] {
  if (typeof answer === 'string') return [answer]
  if (typeof answer !== 'object' || answer === null) return []
  return Object.values(answer).flatMap(textsOf)
}

/** Apps refuse raw spaces and non-ASCII letters in names (regression class R30); what is escaped already stays. */
const escaped = (url: string) => url.replaceAll(/[^!#-;=?-~]+/gu, (part) => encodeURIComponent(part.toWellFormed()))
