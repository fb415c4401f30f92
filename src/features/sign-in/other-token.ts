import { visibleText } from '#lib/text/visible-text.ts'

/**
 * Why a text cannot be a profile token: its prefix belongs to another kind (contract 1.3), or it holds a character that
 * cannot be sent.
 */
export function otherToken(token: string): string | undefined {
  if (/^a-/i.test(token)) return 'This is the token of an analysis (a-…). Paste one from Tokens in your profile (p-…).'
  if (/^u-/i.test(token))
    return 'This is the token of a portal user (u-…). Paste one from Tokens in your profile (p-…).'
  const odd = /[^\x21-\x7E]/u.exec(token)?.[0]
  return odd === undefined ? undefined : `“${visibleText(odd)}” cannot be part of a token. Copy it again.`
}
