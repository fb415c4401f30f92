import { visibleText } from '#lib/text/visible-text.ts'
import { finding, type MetadataFinding } from './finding.ts'
import type { XmlElement, XmlFault } from './xml-tree.ts'

const faults: Record<XmlFault['kind'], { title: string; detail: (place: string, message: string) => string }> = {
  doctype: {
    title: 'The document has a document type (DOCTYPE)',
    detail: (place) =>
      `${place}. It could make a reader open other files, and metadata needs none. Ask the provider for plain metadata.`,
  },
  entities: {
    title: 'The document declares entities',
    detail: (place) =>
      `${place}. Entities can read files or grow without end (XXE, “billion laughs”). Do not use this file.`,
  },
  'too-deep': { title: 'The document nests too deeply', detail: (place) => `${place}. Metadata never does.` },
  'too-many': {
    title: 'The document has too many parts',
    detail: () => 'Export the one provider that you need.',
  },
  truncated: {
    title: 'The document ends too early',
    detail: (place, message) => `${place}: ${message}. Part of it is missing; copy or download it again.`,
  },
  ampersand: {
    title: 'An & is not written as &amp;',
    detail: (place) =>
      `${place}. In XML every & of an address has to be &amp;. Download the file again, and do not edit it by hand.`,
  },
  malformed: {
    title: 'The XML is not well-formed',
    detail: (place, message) => `${place}: ${message}. Download the file again, and do not edit it by hand.`,
  },
}

/** Why the document was not read, in words, with the place of the fault. */
export function explainFault({ kind, line, column, message }: XmlFault): MetadataFinding {
  const { title, detail } = faults[kind]
  return finding(
    'stop',
    kind,
    title,
    detail(`Line ${line}, column ${column}`, visibleText(message.replace(/\.$/, ''), 160)),
  )
}

/** What a document without any entity is instead. */
export function explainRoot({ local, namespace }: XmlElement): MetadataFinding {
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
