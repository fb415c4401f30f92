/** A name that nothing else has. Like `crypto.randomUUID`, which is missing on pages that are not served securely. */
export const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
