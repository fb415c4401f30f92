import { withoutUnseen } from '#lib/text/unseen.ts'
import { visibleName } from '#lib/text/visible-text.ts'

/**
 * Whether what was typed confirms `expected`: surrounding spaces and unseen characters never matter, and letter case does not matter for
 * e-mail addresses, which people copy in any case. An empty expectation can never be confirmed.
 */
export function confirms(typed: string, expected: string): boolean {
  const wanted = withoutUnseen(expected).trim()
  if (wanted === '') return false
  const given = withoutUnseen(typed).trim()
  // What cannot be seen is shown by its number, and whoever types what is shown has read it.
  if (given === visibleName(expected).trim()) return true
  return wanted.includes('@') ? given.toLowerCase() === wanted.toLowerCase() : given === wanted
}

/** The texts of a question, as they are to be read: names of strangers stand in all of them. */
export const describeQuestion = (given: {
  confirmLabel: string
  typeToConfirm?: string | undefined
  failureTitle?: string | undefined
}) => ({
  confirm: visibleName(given.confirmLabel),
  type: visibleName(given.typeToConfirm ?? ''),
  failure: visibleName(given.failureTitle ?? `Not done: ${given.confirmLabel}`),
})
