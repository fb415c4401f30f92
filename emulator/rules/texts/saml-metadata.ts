import { SaxesParser } from 'saxes'
import { invalid } from '#emulator/refusal.ts'

const refused = () => invalid('Invalid IdP metadata')

/** UTF-8 text behind base64. Throws 400. */
function decode(base64: string): string {
  try {
    const bytes = Uint8Array.from(atob(base64.trim()), (character) => character.codePointAt(0) ?? 0)
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw refused()
  }
}

/**
 * The `entityID` of a provider's metadata: base64 of a well-formed document whose root is an EntityDescriptor (contract 9.2).
 * A document type is refused: nothing in metadata needs one, and entities are declared there. Throws 400.
 */
export function issuerOf(base64: string): string {
  const parser = new SaxesParser({ xmlns: true })
  let issuer: string | undefined
  let depth = 0
  parser.on('doctype', () => {
    throw refused()
  })
  parser.on('opentag', ({ local, attributes }) => {
    if (depth === 0 && local === 'EntityDescriptor') {
      const given = attributes['entityID']
      issuer = typeof given === 'object' ? given.value.trim() : undefined
    }
    depth += 1
  })
  try {
    parser.write(decode(base64)).close()
  } catch {
    throw refused()
  }
  if (!issuer) throw refused()
  return issuer
}
