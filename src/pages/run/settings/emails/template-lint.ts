import { longestBody, templateErrors } from '#features/mails/mail-template-errors.ts'
import { isFollowable } from '../is-followable.ts'
import { systemTemplate } from './system-templates.ts'
import { strayDollars, variablesIn } from './template-variables.ts'
import { say } from './messages/say.ts'

/** What is wrong with a template: an error keeps a mail from its purpose, a warning may be meant. */
export interface TemplateFinding {
  level: 'error' | 'warning'
  words: string
  /** Where in the body, in characters from its start; absent when it is about the whole. */
  at?: { from: number; to: number }
}

/** A template as it is edited. */
export interface LintedTemplate {
  key: string
  subject: string
  value: string
}

const link = /\[[^[\]]*\]\(\s*<?([^)\s>]*)/g

/**
 * Never throws. A key of the system is checked against what its mail is for, another one for its form (contract 6.7).
 * What lies beyond `longestBody` is not looked at, so that no text holds the page up.
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

/** Letters, digits and `_`, as scripts name templates; undefined when a new key can be used. */
export function keyProblem(key: string, taken: readonly string[]): string | undefined {
  if (key === '') return say.enterAKey()
  if (!/^[A-Za-z0-9_]+$/.test(key)) return say.keyShape()
  if (key.length > 100) return say.atMost100Characters()
  if (taken.includes(key)) return say.keyTaken()
  return undefined
}
