const methods: Readonly<Record<string, string>> = {
  default: 'Anyone, by e-mail',
  disabled: 'Closed',
  adminconfirm: 'Anyone, after approval',
}

/** Who can sign up, in short; an unknown method is shown as it is stored. */
export const signUpNames = (method: string | null | undefined): string =>
  method ? (Object.hasOwn(methods, method) ? (methods[method] ?? method) : method) : 'Unknown'
