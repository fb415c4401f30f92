import { foldText } from '#lib/text/fold-text.ts'
import { mailboxOf } from '#lib/text/match-words.ts'
import { withoutUnseen } from '#lib/text/unseen.ts'

/** What a typed search for users means. */
export type RunUserText =
  | { kind: 'none' }
  /** The user with this id. */
  | { kind: 'id'; id: string }
  /** Every word must stand in the name, the address or the company, or in the address alone. `*` is anything. */
  | { kind: 'words'; words: readonly string[]; only?: 'email' }

/** What ids of the platform look like (contract 1.4); no name does. */
const idShape = /^[0-9a-f]{24}$/i
const emailPrefix = /^\s*e-?mail:/i

/** Reads what was typed or pasted. `email:` before the words seeks them in addresses alone. */
export function readUserText(typed: string): RunUserText {
  const seen = withoutUnseen(typed)
  const id = seen.trim()
  if (idShape.test(id)) return { kind: 'id', id: id.toLowerCase() }
  const plain = mailboxOf(seen) ?? seen
  const words = plain
    .replace(emailPrefix, '')
    .split(/\s+/)
    .map((word) => word.replaceAll(/^["“”„«»]+|["“”„«»]+$/g, '').replaceAll(/\*+/g, '*'))
    .filter((word) => word !== '' && word !== '*')
  if (words.length === 0) return { kind: 'none' }
  return emailPrefix.test(plain) ? { kind: 'words', words, only: 'email' } : { kind: 'words', words }
}

/** The fields a text is sought in. */
export interface SearchedUser {
  name: string
  email: string
  company?: string | null | undefined
}

/** Whether somebody answers to the text, case, accents and the order of the words aside. Ids are the server's affair. */
export function userMatcher(text: RunUserText): (user: SearchedUser) => boolean {
  if (text.kind !== 'words') return () => true
  const words = text.words.map((word) => foldText(word).split('*').filter(Boolean))
  return ({ name, email, company }) => {
    const fields = (text.only === 'email' ? [email] : [name, email, company ?? '']).map(foldText)
    return words.every((parts) => fields.some((field) => holdsInOrder(field, parts)))
  }
}

/** The word the API is asked for: the longest is the rarest, and the others are looked for in what it brings. */
export const longestWord = (words: readonly string[]): string =>
  words.reduce((longest, word) => (word.length > longest.length ? word : longest), '')

/** Letters that occur with an accent, a stroke or as one of two in the alphabets of Europe, the Americas and Vietnam. */
const accentable = /[ac-eg-lnorstuwyz\u0080-\u{10FFFF}]/gu

/**
 * The pattern every spelling of a word fits: letters that may carry an accent become `*`, for the API compares letter by
 * letter. Of several words the one of which the most is left.
 */
export function blindPattern(words: readonly string[]): string {
  const patterns = words.map((word) => foldText(word).replaceAll(accentable, '*').replaceAll(/\*+/g, '*'))
  const best = patterns.reduce((one, other) => (fixed(other) > fixed(one) ? other : one), '')
  return `*${best}*`.replaceAll(/\*+/g, '*')
}

const fixed = (pattern: string) => pattern.replaceAll('*', '').length

function holdsInOrder(text: string, parts: readonly string[]): boolean {
  let at = 0
  for (const part of parts) {
    const found = text.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return true
}
