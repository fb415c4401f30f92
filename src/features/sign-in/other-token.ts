import { visibleText } from '#lib/text/visible-text.ts'
import { say } from './messages/say.ts'

/**
 * Why a text cannot be a profile token: its prefix belongs to another kind (contract 1.3), or it holds a character that
 * cannot be sent.
 */
export function otherToken(token: string): string | undefined {
  if (/^a-/i.test(token)) return say.tokenAnalysisPasteOne()
  if (/^u-/i.test(token)) return say.tokenPortalUserU()
  // Nothing else begins like this: ids are hexadecimal, and older profile tokens too.
  if (/^at[0-9a-f-]{6}/i.test(token)) return say.tokenServiceAuthorization()
  const odd = /[^\x21-\x7E]/u.exec(token)?.[0]
  return odd === undefined ? undefined : say.oddCannotPartToken({ odd: visibleText(odd) })
}
