import { foldText } from '#lib/text/fold-text.ts'
import { mailboxOf } from '#lib/text/match-words.ts'
import { withoutUnseen } from '#lib/text/unseen.ts'

/** What a typed search for users means. */
export type RunUserText =
  | { kind: 'none' }
  /** The user with this id. */
  | { kind: 'id'; id: string }
  /** Every word must occur in the name, address or company, or in the address only. `*` matches anything. */
  | { kind: 'words'; words: readonly string[]; only?: 'email' }

/** The shape of the platform's ids (contract 1.4); no name looks like it. */
const idShape = /^[0-9a-f]{24}$/i
const emailPrefix = /^\s*e-?mail:/i

/** Reads what was typed or pasted. `email:` before the words restricts them to addresses. */
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

/** The fields in which a text is searched. */
export interface SearchedUser {
  name: string
  email: string
  company?: string | null | undefined
}

/** Tells whether a user matches the text, regardless of case, accents and word order. Ids are matched by the server. */
export function userMatcher(text: RunUserText): (user: SearchedUser) => boolean {
  if (text.kind !== 'words') return () => true
  const words = text.words.map((word) => foldText(word).split('*').filter(Boolean))
  return ({ name, email, company }) => {
    const fields = (text.only === 'email' ? [email] : [name, email, company ?? '']).map(foldText)
    return words.every((parts) => fields.some((field) => holdsInOrder(field, parts)))
  }
}

/** The word that is sent to the API: the longest is the rarest, and the others are checked in what it returns. */
export const longestWord = (words: readonly string[]): string =>
  words.reduce((longest, word) => (word.length > longest.length ? word : longest), '')

/**
 * Letters that occur with an accent, with a stroke or in a ligature in the alphabets of Europe, the Americas and
 * Vietnam.
 */
const accentable = /[ac-eg-lnorstuwyz\u0080-\u{10FFFF}]/gu

/**
 * A pattern that every spelling of a word matches: letters that may carry an accent become `*`, because the API
 * compares letter by letter. Of several words, the one that keeps most letters.
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
