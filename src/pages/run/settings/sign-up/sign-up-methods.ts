interface Method {
  value: string
  label: string
  help: string
}

/** The word for a sign-up that is closed. */
export const closed = 'disabled'

const published: readonly Method[] = [
  { value: 'default', label: 'Anyone', help: 'People sign up by themselves and confirm their e-mail address.' },
  { value: closed, label: 'Nobody', help: 'The page to sign up is closed; only administrators create users.' },
]

/** TagoIO publishes no word for this one; the emulator's is known (contract 20, row 2). */
const approval: Method = {
  value: 'adminconfirm',
  label: 'Anyone, after approval',
  help: 'People sign up, and an administrator activates each of them.',
}

/** The ways to sign up that can be chosen; a stored word that is not known stays a choice, as it is. */
export function signUpMethods(stored: string, withEmulator: boolean): Method[] {
  const known = [...published, approval]
  const offered = known.filter((one) => one !== approval || withEmulator || stored === approval.value)
  if (stored === '' || known.some(({ value }) => value === stored)) return offered
  return [
    ...offered,
    { value: stored, label: `As it is: ${stored}`, help: 'Set elsewhere. It stays until you choose another.' },
  ]
}
