import { say } from './messages/say.ts'

/** A variable in a template, with its position: `$name$`, `$application.name$` (contract 6.7). */
export interface VariableUse {
  name: string
  /** Characters from the start of the text. */
  from: number
  to: number
}

const variable = /\$([A-Za-z_][\w.]*)\$/g

/** The variables of a text, in order. */
export const variablesIn = (text: string): VariableUse[] =>
  [...text.matchAll(variable)].map(({ 0: whole, 1: name = '', index }) => ({
    name,
    from: index,
    to: index + whole.length,
  }))

/** Positions of dollar signs that belong to no variable: half-typed ones, or money. */
export const strayDollars = (text: string): number[] =>
  [...text.replace(variable, (whole) => ' '.repeat(whole.length)).matchAll(/\$/g)].map(({ index }) => index)

/** The text with variables replaced by their values; a variable without a value stays. */
export const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(variable, (whole, name: string) => (Object.hasOwn(values, name) ? (values[name] ?? whole) : whole))

/** Sample values of variables for the preview. */
export function sampleOf(name: string, portalName: string): string {
  const known: Readonly<Record<string, string>> = {
    name: say.sampleName(),
    email: 'ana@riverbend.example',
    password: 'one-time-password',
    'application.name': portalName,
    confirmation_link: 'https://portal.example/confirm',
    recover_link: 'https://portal.example/recover',
    domain_url: 'https://portal.example',
    URL: 'https://portal.example/attachment',
    device_name: say.sampleDevice(),
    alert_message: say.sampleAlert(),
  }
  return Object.hasOwn(known, name) ? (known[name] ?? '') : `«${name}»`
}
