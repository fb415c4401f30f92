import { longestBody, templateErrors } from '#features/mails/mail-template-errors.ts'
import { isFollowable } from '../is-followable.ts'
import { systemTemplate } from './system-templates.ts'
import { strayDollars, variablesIn } from './template-variables.ts'
import { say } from './messages/say.ts'

/** A finding about a template: an error makes the mail useless, a warning may be intended. */
export interface TemplateFinding {
  level: 'error' | 'warning'
  words: string
  /** Position in the body, in characters from its start; absent when the finding is about the whole template. */
  at?: { from: number; to: number }
}

/** A template in the editor. */
export interface LintedTemplate {
  key: string
  subject: string
  value: string
}

const link = /\[[^[\]]*\]\(\s*<?([^)\s>]*)/g

/**
 * Checks a template. Never throws. A key of the system is checked against the purpose of its mail, another one only for
 * its spelling (contract 6.7). Text beyond `longestBody` is not checked, so that no text can block the page.
 */
export function lintTemplate({ key, subject, value: whole }: LintedTemplate): TemplateFinding[] {
  const value = whole.slice(0, longestBody)
  const system = systemTemplate(key)
  const found: TemplateFinding[] = []
  const error = (words: string, at?: { from: number; to: number }) =>
    found.push({ level: 'error', words, ...(at ? { at } : {}) })
  const warn = (words: string, at?: { from: number; to: number }) =>
    found.push({ level: 'warning', words, ...(at ? { at } : {}) })

  for (const words of templateErrors({ key, subject, value: whole })) error(words)
  if (system) {
    for (const { name, from, to } of variablesIn(value)) {
      if (!system.variables.includes(name)) warn(say.unknownVariable({ name: `$${name}$` }), { from, to })
    }
    for (const { name } of variablesIn(subject)) {
      if (!system.variables.includes(name)) warn(say.unknownVariableInSubject({ name: `$${name}$` }))
    }
  }
  for (const at of strayDollars(value)) warn(say.strayDollar(), { from: at, to: at + 1 })
  if (strayDollars(subject).length > 0) warn(say.strayDollarInSubject())
  for (const match of value.matchAll(link)) {
    const target = (match[1] ?? '').replace(/\$[\w.]+\$/g, 'x')
    const at = { from: match.index, to: match.index + match[0].length }
    if (target === '') warn(say.linkWithoutAddress(), at)
    else if (!isFollowable(target)) error(say.linkNobodyOpens(), at)
  }
  const html = /<\/?[a-z][^<>]*>/i.exec(value)
  if (html)
    warn(say.htmlInText(), {
      from: html.index,
      to: html.index + html[0].length,
    })
  return found
}

/** Checks the key of a template: letters, digits and `_`, as scripts use it. Undefined when the key is valid and unused. */
export function keyProblem(key: string, taken: readonly string[]): string | undefined {
  if (key === '') return say.enterAKey()
  if (!/^[A-Za-z0-9_]+$/.test(key)) return say.keyShape()
  if (key.length > 100) return say.atMost100Characters()
  if (taken.includes(key)) return say.keyTaken()
  return undefined
}
