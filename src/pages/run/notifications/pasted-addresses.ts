import { readAddressList } from '#lib/text/read-addresses.ts'

/** Whether it can be somebody's address at all. */
export const isAddress = (text: string): boolean => /^[^\s@*]+@[^\s@*]+$/.test(text)

/**
 * The parts of a pasted list of addresses, each once; what is no address stays among them, so that it can be told. A text
 * with fewer than two addresses is no list.
 */
export function pastedAddresses(text: string): string[] {
  const parts = [...new Map(readAddressList(text).map((part) => [part.toLowerCase(), part])).values()]
  return parts.filter(isAddress).length < 2 ? [] : parts
}
