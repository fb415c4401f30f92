import * as z from 'zod/mini'
import { isFollowable } from './is-followable.ts'
import { say } from './messages/say.ts'

/** The wire words of actions, as sources or the emulator name them (contract 6.4; 20, row 3). */
const known: Readonly<Record<string, string>> = {
  get ''() {
    return say.nothing()
  },
  get dashboard() {
    return say.openDashboard()
  },
  get link() {
    return say.openLink()
  },
  get iframe() {
    return say.showPage()
  },
  get html() {
    return say.showHtmlFile()
  },
  get wifi_setup() {
    return say.setUpWifi()
  },
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
export const actionFields = {
  type: z.string(),
  value: z.string().check(z.maxLength(2000, { error: say.atMost2000Characters })),
}

/** What is missing from an action; undefined when it is complete. */
function actionProblem({ type, value }: { type: string; value: string }): string | undefined {
  if (type === 'dashboard' && value === '') return say.chooseDashboard()
  if (needsAddress.has(type) && value.trim() === '') return say.enterAddress()
  if (needsAddress.has(type) && !isFollowable(value)) return say.notFollowable()
  return undefined
}

/** A check for forms that hold an action; the error is shown at its value. */
export const completeAction = z.check<{ type: string; value: string }>((context) => {
  const problem = actionProblem(context.value)
  if (problem !== undefined) {
    context.issues.push({ code: 'custom', message: problem, path: ['value'], input: context.value })
  }
})
