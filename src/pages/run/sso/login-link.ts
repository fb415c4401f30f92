/** A name and a value that the sign-in page hands on to the provider. */
export interface LinkParameter {
  name: string
  value: string
}

/** The address of a portal's sign-in with parameters for the provider; rows without a name are left out. */
export function loginLink(host: string, parameters: readonly LinkParameter[]): string {
  const query = new URLSearchParams()
  for (const { name, value } of parameters) if (name.trim() !== '') query.append(name.trim(), value)
  const text = query.toString()
  return `https://${host}/${text === '' ? '' : `?${text}`}`
}
