import { decodeBytes, largest, sizeProblem, type Decoded } from './decode-source.ts'
import { finding, type MetadataFinding } from './finding.ts'
import { say } from './messages/say.ts'

const stop = (code: string, title: string, detail: string): { stop: MetadataFinding } => ({
  stop: finding('stop', code, title, detail),
})

/**
 * Finds the XML in a pasted text: removes a byte order mark and surrounding blanks, decodes base64, and changes the
 * declaration to UTF-8, in which it is sent. Recognisable other things (a web page, an address …) are reported as such.
 */
export function recognizeText(given: string): Decoded {
  if (given.length > largest) return { stop: sizeProblem(given.length) ?? finding('stop', 'too-large', say.tooLarge()) }
  const text = given.replace(/^[\s\uFEFF]+/, '').trimEnd()
  if (text === '') return stop('empty', say.nothingYet(), say.nothingYetHelp())
  if (text.startsWith('<')) return ofMarkup(text, given)
  const other = notMarkup(text)
  if (other) return other
  return ofBase64(text) ?? stop('not-xml', say.notXml(), say.notXmlHelp())
}

function ofMarkup(text: string, given: string): Decoded {
  if (/^(<!--[\s\S]{0,2000}?-->\s*)*<(!doctype\s+html|html)\b/i.test(text)) {
    return stop('html', say.webPage(), say.webPageHelp())
  }
  const notes: MetadataFinding[] = []
  if (given.replace(/^\uFEFF/, '') !== given) notes.push(finding('ok', 'bom', say.bomTaken()))
  else if (/^\s/.test(given) && text.startsWith('<?xml')) {
    notes.push(finding('ok', 'blanks', say.blanksTaken()))
  }
  const xml = text.replace(/^(<\?xml[^>]{0,200}?encoding\s*=\s*["'])([\w.-]+)(["'])/i, (whole, before, name, after) =>
    name.toLowerCase() === 'utf-8' ? whole : `${before}UTF-8${after}`,
  )
  return { text: xml, notes }
}

function notMarkup(text: string): Decoded | undefined {
  if (/^-----BEGIN [A-Z ]+-----/.test(text)) {
    return text.includes('PRIVATE KEY')
      ? stop('private-key', say.privateKey(), say.privateKeyHelp())
      : stop('certificate', say.certificateNotMetadata(), say.certificateNotMetadataHelp())
  }
  if (/^https?:\/\/\S+$/i.test(text)) {
    return stop('address', say.address(), say.addressHelp())
  }
  if (!/^[[{]/.test(text)) return undefined
  return text.includes('authorization_endpoint')
    ? stop('oidc', say.oidcDocument(), say.oidcDocumentHelp())
    : stop('json', say.json(), say.jsonHelp())
}

function ofBase64(text: string): Decoded | undefined {
  const packed = text.replace(/\s+/g, '').replaceAll('-', '+').replaceAll('_', '/')
  if (packed.length < 40 || !/^[A-Za-z0-9+/]+={0,2}$/.test(packed)) return undefined
  let bytes: Uint8Array
  try {
    bytes = Uint8Array.from(atob(packed), (character) => character.codePointAt(0) ?? 0)
  } catch {
    return undefined
  }
  if (bytes[0] === 0x30 && (bytes[1] ?? 0) >= 0x80) {
    return stop('certificate', say.certificateNotMetadata(), say.certificateNotMetadataHelp())
  }
  const decoded = decodeBytes(bytes)
  if ('stop' in decoded) return undefined
  const inner = decoded.text.replace(/^[\s\uFEFF]+/, '')
  if (!inner.startsWith('<')) return undefined
  const markup = ofMarkup(inner, inner)
  if ('stop' in markup) return markup
  return {
    ...markup,
    notes: [finding('ok', 'base64', say.base64Read()), ...markup.notes],
  }
}
