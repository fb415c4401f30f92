import { cultures, type Culture } from './cultures.ts'
import { pick } from '../random.ts'

/** Letters that decomposing does not turn into plain ones. */
const plainLetters: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', đ: 'd', ı: 'i', ø: 'o', æ: 'ae' }

/** A text as it may stand in an e-mail address. */
function mailPart(text: string): string {
  const plain = text.toLowerCase().replace(/[ßłđıøæ]/g, (letter) => plainLetters[letter] ?? '')
  return plain.normalize('NFKD').replace(/[^a-z0-9]+/g, '') // drops accents as well
}

export interface SeededName {
  name: string
  /** Left part of the e-mail address. */
  mail: string
  culture: Culture
}

/** Draws a name that `taken` has not seen, as long as there are any; `rich` names have a second given name. */
export function drawName(random: () => number, taken: Set<string>): SeededName {
  for (let attempt = 0; ; attempt += 1) {
    // Squaring the draw makes earlier cultures commoner.
    const culture = cultures[Math.floor(random() ** 1.6 * cultures.length)] ?? cultures[0]
    const given = pick(random, culture.given)
    const family = pick(random, culture.family)
    const latinGiven = culture.latin?.given[culture.given.indexOf(given)] ?? mailPart(given)
    const latinFamily = culture.latin?.family[culture.family.indexOf(family)] ?? mailPart(family)
    const second = attempt > 1 || random() < 0.06 ? pick(random, culture.given) : null
    const givens = second === null || second === given ? given : `${given} ${second}`
    const name = culture.familyFirst ? `${family} ${givens}` : `${givens} ${family}`
    if (taken.has(name) && attempt < 6) continue
    taken.add(name)
    return { name, mail: `${latinGiven}.${latinFamily}`, culture }
  }
}
