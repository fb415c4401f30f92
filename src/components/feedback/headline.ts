import { shownLanguage } from '#lib/words/catalogue.ts'
import { say } from '../messages/say.ts'

const past: Readonly<Record<string, string>> = { start: 'started', leave: 'left', answer: 'answered' }

/**
 * The headline of a failure. When the answer to a write was lost, the write may have been done, so the headline must
 * not say that it was not. `title` says what did not happen: "The user was not created".
 */
export function headline(title: string, maybeDone: boolean): string {
  if (!maybeDone) return title
  // What did not happen is turned into a question whose answer is not known; that is a grammar of English alone.
  if (shownLanguage() !== 'en') return say.notKnownWhetherDone({ title })
  const unknown = (what: string) =>
    `It is not known whether ${what.replace(/^(The|You|Not|Another|Your|A|An|Nobody|This|What|Some|All) /, (word) => word.toLowerCase())}`
  const plain = /^(.*?) (was|were|is|are) not (.*?)( yet)?$/.exec(title)
  if (plain) return unknown(`${plain[1]} ${plain[2]} ${plain[3]}`)
  const did = /^(.*?) did not (\w+)(.*)$/.exec(title)
  if (did) return unknown(`${did[1]} ${past[did[2] ?? ''] ?? `did ${did[2]}`}${did[3]}`)
  const everybody = /^Not ((?:everybody|all) .*)$/.exec(title)
  if (everybody) return unknown(everybody[1] ?? '')
  const nothing = /^Nothing (was .*)$/.exec(title)
  if (nothing) return unknown(`anything ${nothing[1]}`)
  return say.notKnownWhetherDone({ title: title.replace(/^Not done: /, '') })
}
