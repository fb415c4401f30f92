import { withoutUnseen } from '../../text/unseen.ts'

/**
 * Whether what was typed confirms `expected`: surrounding spaces and unseen characters never matter, and letter case does not matter for
 * e-mail addresses, which people copy in any case. An empty expectation can never be confirmed.
 */
export function confirms(typed: string, expected: string): boolean {
  const wanted = withoutUnseen(expected).trim()
  if (wanted === '') return false
  const given = withoutUnseen(typed).trim()
  return wanted.includes('@') ? given.toLowerCase() === wanted.toLowerCase() : given === wanted
}
