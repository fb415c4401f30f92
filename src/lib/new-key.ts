/** A unique name. Like `crypto.randomUUID`, which is missing on pages that are not served over https. */
export const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
