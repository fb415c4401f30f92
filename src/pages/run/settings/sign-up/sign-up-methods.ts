import { say } from './messages/say.ts'

interface Method {
  value: string
  label: string
  help: string
}

/** The wire value for a closed sign-up. */
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

/** TagoIO does not publish the value for this method; the emulator's is known (contract 20, row 2). */
const approval: Method = {
  value: 'adminconfirm',
  get label() {
    return say.anyoneApproved()
  },
  get help() {
    return say.approvalHelp()
  },
}

/** The sign-up methods to choose from; an unknown stored value stays available. */
export function signUpMethods(stored: string, withEmulator: boolean): Method[] {
  const known = [...published, approval]
  const offered = known.filter((one) => one !== approval || withEmulator || stored === approval.value)
  if (stored === '' || known.some(({ value }) => value === stored)) return offered
  return [...offered, { value: stored, label: say.asItIs({ stored }), help: say.setElsewhere() }]
}
