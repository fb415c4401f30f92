import { readAddressList } from '#lib/text/read-addresses.ts'

/** Whether it can be an e-mail address at all. */
export const isAddress = (text: string): boolean => /^[^\s@*]+@[^\s@*]+$/.test(text)

/**
 * The parts of a pasted list of addresses, each once, invalid ones too, so that they can be reported. A text with fewer
 * than two addresses is not a list.
 */
export function pastedAddresses(text: string): string[] {
  const parts = [...new Map(readAddressList(text).map((part) => [part.toLowerCase(), part])).values()]
  return parts.filter(isAddress).length < 2 ? [] : parts
}
