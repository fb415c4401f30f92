/** Record types whose value is a name. For other types the value is text, in which every letter counts. */
const namesOthers = new Set(['', 'CNAME', 'MX', 'NS', 'PTR', 'SRV', 'ALIAS', 'ANAME', 'DNAME', 'A', 'AAAA'])

/** Whether a record's value is a DNS name: compared without letter case and without a final dot (RFC 1035, 4343). */
export const isNameRecord = (type: string): boolean => namesOthers.has(type.trim().toUpperCase())

/** The beginning of a line in a zone file or from `dig`: owner, seconds, class and type. */
const lead =
  /^(?:\S+\s+)?(?:\d+\s+)?(?:(?:IN|CH|HS)\s+)?(?:CNAME|ALIAS|ANAME|DNAME|MX|NS|PTR|A|AAAA)\s+(?:\d+\s+)?(?=\S)/i

/**
 * The single answers of a resolver: several addresses of a proxied name, the names and addresses of a chain, with or
 * without the type in front. Empty when the name does not resolve. A text record is one answer without its quotation
 * marks, which long texts have around each piece.
 */
export function dnsAnswers(found: string, type: string): string[] {
  if (!isNameRecord(type)) {
    const bare = found.trim().replace(/^TXT\s+/i, '')
    const pieces = /^"(?:[^"\\]|\\.)*"(?:\s+"(?:[^"\\]|\\.)*")*$/.test(bare)
    const text = pieces ? bare.slice(1, -1).replaceAll(/"\s+"/g, '') : bare
    return text === '' ? [] : [text]
  }
  return found
    .split(/[\r\n,;]+/)
    .flatMap((line) => line.trim().replace(lead, '').split(/\s+/))
    .filter((answer) => answer !== '')
}

/** A name in comparable form: lower case, without the dot that ends an absolute name. */
export const sameName = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/(?<=.)\.$/, '')
