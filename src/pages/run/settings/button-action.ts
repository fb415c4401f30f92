import * as z from 'zod/mini'
import { isFollowable } from './is-followable.ts'

/** The wire words of actions, as sources or the emulator name them (contract 6.4; 20, row 3). */
const known: Readonly<Record<string, string>> = {
  '': 'Nothing',
  dashboard: 'Open a dashboard',
  link: 'Open a link',
  iframe: 'Show a page inside the portal',
  html: 'Show an HTML file',
  wifi_setup: 'Set up a Wi-Fi device',
}
const published = ['', 'dashboard']

export const actionNames = (type: string): string => known[type] ?? type

/**
 * The actions to choose from: published ones, those this portal uses already, and the emulator's when it answers.
 * `nothing` is the label of the empty one.
 */
export function actionOptions(used: readonly string[], withEmulator: boolean, nothing: string) {
  const words = new Set([...published, ...(withEmulator ? Object.keys(known) : []), ...used])
  return [...words].map((value) => ({ value, label: value === '' ? nothing : actionNames(value) }))
}

const needsAddress = new Set(['link', 'iframe', 'html'])

/** The fields of an action in a form. */
export const actionFields = { type: z.string(), value: z.string().check(z.maxLength(2000, 'At most 2000 characters')) }

/** What is missing from an action; undefined when it is complete. */
function actionProblem({ type, value }: { type: string; value: string }): string | undefined {
  if (type === 'dashboard' && value === '') return 'Choose a dashboard'
  if (needsAddress.has(type) && value.trim() === '') return 'Enter an address'
  if (needsAddress.has(type) && !isFollowable(value)) return 'Not an address a browser may follow. Begin with https://'
  return undefined
}

/** A check for forms that hold an action; the error is shown at its value. */
export const completeAction = z.check<{ type: string; value: string }>((context) => {
  const problem = actionProblem(context.value)
  if (problem !== undefined) {
    context.issues.push({ code: 'custom', message: problem, path: ['value'], input: context.value })
  }
})
