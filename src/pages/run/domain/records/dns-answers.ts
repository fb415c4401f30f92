/** Records whose value is a name; of others the value is text, in which every letter counts. */
const namesOthers = new Set(['', 'CNAME', 'MX', 'NS', 'PTR', 'SRV', 'ALIAS', 'ANAME', 'DNAME', 'A', 'AAAA'])

/** Whether a record's value is a name of DNS: without letter case, and the same with a dot at its end (RFC 1035, 4343). */
export const isNameRecord = (type: string): boolean => namesOthers.has(type.trim().toUpperCase())

/** What leads a line of a zone file or of `dig`: owner, seconds, class and type. */
const lead =
  /^(?:\S+\s+)?(?:\d+\s+)?(?:(?:IN|CH|HS)\s+)?(?:CNAME|ALIAS|ANAME|DNAME|MX|NS|PTR|A|AAAA)\s+(?:\d+\s+)?(?=\S)/i

/**
 * The single answers in what a resolver gave: several addresses of a proxied name, names and addresses of a chain, with or
 * without the type in front. Empty when the name resolves to nothing. A text record is one answer, its quotation marks
 * aside, in which long texts are written in pieces.
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

/** A name as it is compared: without letter case and without the dot that ends an absolute name. */
export const sameName = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/(?<=.)\.$/, '')
