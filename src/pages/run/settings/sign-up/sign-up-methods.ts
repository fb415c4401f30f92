import { say } from './messages/say.ts'

interface Method {
  value: string
  label: string
  help: string
}

/** The word for a sign-up that is closed. */
export const closed = 'disabled'

const published: readonly Method[] = [
  {
    value: 'default',
    get label() {
      return say.anyone()
    },
    get help() {
      return say.anyoneHelp()
    },
  },
  {
    value: closed,
    get label() {
      return say.nobody()
    },
    get help() {
      return say.nobodyHelp()
    },
  },
]

/** TagoIO publishes no word for this one; the emulator's is known (contract 20, row 2). */
const approval: Method = {
  value: 'adminconfirm',
  get label() {
    return say.anyoneApproved()
  },
  get help() {
    return say.approvalHelp()
  },
}

/** The ways to sign up that can be chosen; a stored word that is not known stays a choice, as it is. */
export function signUpMethods(stored: string, withEmulator: boolean): Method[] {
  const known = [...published, approval]
  const offered = known.filter((one) => one !== approval || withEmulator || stored === approval.value)
  if (stored === '' || known.some(({ value }) => value === stored)) return offered
  return [...offered, { value: stored, label: say.asItIs({ stored }), help: say.setElsewhere() }]
}
