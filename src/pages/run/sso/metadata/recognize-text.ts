import { decodeBytes, largest, sizeProblem, type Decoded } from './decode-source.ts'
import { finding, type MetadataFinding } from './finding.ts'

const stop = (code: string, title: string, detail: string): { stop: MetadataFinding } => ({
  stop: finding('stop', code, title, detail),
})

/**
 * What was pasted, as the XML in it: without byte order mark and blanks around it, decoded when it is base64, and with a
 * declaration that says UTF-8, as it is sent. What is something else is named for what it is.
 */
export function recognizeText(given: string): Decoded {
  if (given.length > largest) return { stop: sizeProblem(given.length) ?? finding('stop', 'too-large', 'Too large') }
  const text = given.replace(/^[\s\uFEFF]+/, '').trimEnd()
  if (text === '') return stop('empty', 'There is nothing here yet', 'Choose a file, or paste the metadata.')
  if (text.startsWith('<')) return ofMarkup(text, given)
  const other = notMarkup(text)
  if (other) return other
  return ofBase64(text) ?? stop('not-xml', 'This is not XML', 'Metadata is an XML document; it begins with “<”.')
}

function ofMarkup(text: string, given: string): Decoded {
  if (/^(<!--[\s\S]{0,2000}?-->\s*)*<(!doctype\s+html|html)\b/i.test(text)) {
    return stop(
      'html',
      'This is a web page, not metadata',
      'The address of the metadata may have led to a sign-in page. Sign in at the provider, then download the XML file.',
    )
  }
  const notes: MetadataFinding[] = []
  if (given.replace(/^\uFEFF/, '') !== given) notes.push(finding('ok', 'bom', 'A byte order mark was taken away'))
  else if (/^\s/.test(given) && text.startsWith('<?xml')) {
    notes.push(finding('ok', 'blanks', 'Blanks before the document were taken away'))
  }
  const xml = text.replace(/^(<\?xml[^>]{0,200}?encoding\s*=\s*["'])([\w.-]+)(["'])/i, (whole, before, name, after) =>
    name.toLowerCase() === 'utf-8' ? whole : `${before}UTF-8${after}`,
  )
  return { text: xml, notes }
}

function notMarkup(text: string): Decoded | undefined {
  if (/^-----BEGIN [A-Z ]+-----/.test(text)) {
    return text.includes('PRIVATE KEY')
      ? stop('private-key', 'This is a private key', 'Nobody needs it here. Keep it secret, and paste the metadata.')
      : stop('certificate', 'This is a certificate, not metadata', 'The metadata holds the certificate and more.')
  }
  if (/^https?:\/\/\S+$/i.test(text)) {
    return stop(
      'address',
      'This is an address, not metadata',
      'Open it in a new tab, save what it shows as a file, and choose that file here.',
    )
  }
  if (!/^[[{]/.test(text)) return undefined
  return text.includes('authorization_endpoint')
    ? stop('oidc', 'This is an OpenID Connect document', 'SAML needs the SAML metadata of the provider: an XML file.')
    : stop('json', 'This is JSON, not XML', 'Look for the SAML metadata at the provider: an XML file.')
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
    return stop('certificate', 'This is a certificate, not metadata', 'The metadata holds the certificate and more.')
  }
  const decoded = decodeBytes(bytes)
  if ('stop' in decoded) return undefined
  const inner = decoded.text.replace(/^[\s\uFEFF]+/, '')
  if (!inner.startsWith('<')) return undefined
  const markup = ofMarkup(inner, inner)
  if ('stop' in markup) return markup
  return {
    ...markup,
    notes: [finding('ok', 'base64', 'It was base64; it is shown and checked as XML'), ...markup.notes],
  }
}
