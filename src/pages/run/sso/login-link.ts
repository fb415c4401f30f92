/** A parameter that the sign-in page passes on to the provider. */
export interface LinkParameter {
  name: string
  value: string
}

/** The portal's sign-in address with parameters for the provider; rows without a name are left out. */
export function loginLink(host: string, parameters: readonly LinkParameter[]): string {
  const query = new URLSearchParams()
  for (const { name, value } of parameters) if (name.trim() !== '') query.append(name.trim(), value)
  const text = query.toString()
  return `https://${host}/${text === '' ? '' : `?${text}`}`
}
