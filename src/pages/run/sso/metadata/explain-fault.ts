import { visibleText } from '../../../../components/display/visible-text.ts'
import { finding, type Finding } from './finding.ts'
import type { XmlElement, XmlFault } from './xml-tree.ts'

/** Why the document was not read, in words, with the place of the fault. */
export function explainFault({ kind, line, column, words }: XmlFault): Finding {
  const place = `Line ${line}, column ${column}`
  switch (kind) {
    case 'doctype':
      return finding(
        'stop',
        'doctype',
        'The document has a document type (DOCTYPE)',
        `${place}. It could make a reader open other files, and metadata needs none. Ask the provider for plain metadata.`,
      )
    case 'entities':
      return finding(
        'stop',
        'entities',
        'The document declares entities',
        `${place}. Entities can read files or grow without end (XXE, “billion laughs”). Do not use this file.`,
      )
    case 'too-deep':
      return finding('stop', 'too-deep', 'The document nests too deeply', `${place}. Metadata never does.`)
    case 'too-many':
      return finding('stop', 'too-many', 'The document has too many parts', 'Export the one provider that you need.')
    case 'truncated':
      return finding(
        'stop',
        'truncated',
        'The document ends too early',
        `${place}: ${visibleText(words, 160)}. Part of it is missing; copy or download it again.`,
      )
    case 'malformed':
      return finding(
        'stop',
        'malformed',
        'The XML is not well-formed',
        `${place}: ${visibleText(words, 160)}. Download the file again, and do not edit it by hand.`,
      )
  }
}

/** What a document without any entity is instead. */
export function explainRoot({ local, namespace }: XmlElement): Finding {
  if (local === 'EntityDescriptor' || local === 'EntitiesDescriptor') {
    return finding(
      'stop',
      'namespace',
      'The document is not SAML 2.0 metadata',
      `Its ${local} is in the namespace “${visibleText(namespace, 120)}”, not in that of SAML 2.0 metadata.`,
    )
  }
  if (['Response', 'AuthnRequest', 'LogoutRequest', 'LogoutResponse', 'Assertion'].includes(local)) {
    return finding(
      'stop',
      'message',
      'This is a message of one sign-in, not metadata',
      `It is a SAML ${local}. It may hold personal data: do not pass it on. Download the metadata of the provider.`,
    )
  }
  return finding(
    'stop',
    'not-metadata',
    'This is XML, but not metadata',
    `It begins with <${visibleText(local, 60)}>; SAML metadata begins with <EntityDescriptor>.`,
  )
}
