import { withoutUnseen } from '#lib/text/unseen.ts'
import { visibleName } from '#lib/text/visible-text.ts'
import { say } from '../messages/say.ts'

/**
 * Whether the typed text confirms `expected`. Surrounding spaces and unseen characters never matter, and letter case
 * does not matter for e-mail addresses, which people copy in any case. An empty `expected` can never be confirmed.
 */
export function confirms(typed: string, expected: string): boolean {
  const wanted = withoutUnseen(expected).trim()
  if (wanted === '') return false
  const given = withoutUnseen(typed).trim()
  // Unseen characters are shown as numbers; whoever types what is shown has read it.
  if (given === visibleName(expected).trim()) return true
  return wanted.includes('@') ? given.toLowerCase() === wanted.toLowerCase() : given === wanted
}

/** The texts of a question, made safe to read: they contain names written by strangers. */
export const describeQuestion = (given: {
  confirmLabel: string
  typeToConfirm?: string | undefined
  failureTitle?: string | undefined
}) => ({
  confirm: visibleName(given.confirmLabel),
  type: visibleName(given.typeToConfirm ?? ''),
  failure: visibleName(given.failureTitle ?? say.notDoneConfirmLabel({ confirmLabel: given.confirmLabel })),
})
