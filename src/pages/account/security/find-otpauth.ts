/** What an authenticator app is set up with. */
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
    // An address alone may hold raw spaces in its names; one inside other words ends where they go on.
    const [url] = (text.trim().startsWith('otpauth://') ? whole : inside).exec(text.trim()) ?? []
    if (url === undefined) continue
    const secret = /[?&]secret=([^&]*)/.exec(url)?.[1] ?? ''
    return { url: escaped(url), secret }
  }
  return undefined
}

/** The server's own words, for an answer without an address. */
export function wordsOf(answer: unknown): string | undefined {
  return textsOf(answer).find((text) => text.trim() !== '')
}

/** Every text in an answer, outermost first. Answers come from JSON, so they hold no cycles. */
function textsOf(answer: unknown): string[] {
  if (typeof answer === 'string') return [answer]
  if (typeof answer !== 'object' || answer === null) return []
  return Object.values(answer).flatMap(textsOf)
}

/** Apps refuse raw spaces and letters beyond ASCII in names (regression class R30); what is escaped already stays. */
const escaped = (url: string) => url.replaceAll(/[^!#-;=?-~]+/gu, (part) => encodeURIComponent(part.toWellFormed()))
