import { visibleText } from '#lib/text/visible-text.ts'
import { finding, type MetadataFinding } from './finding.ts'
import type { XmlElement, XmlFault } from './xml-tree.ts'
import { say } from './messages/say.ts'

const faults: Record<XmlFault['kind'], { title: string; detail: (place: string, message: string) => string }> = {
  doctype: {
    get title() {
      return say.doctype()
    },
    detail: (place) => say.doctypeHelp({ place }),
  },
  entities: {
    get title() {
      return say.entities()
    },
    detail: (place) => say.entitiesHelp({ place }),
  },
  'too-deep': {
    get title() {
      return say.tooDeep()
    },
    detail: (place) => say.tooDeepHelp({ place }),
  },
  'too-many': {
    get title() {
      return say.tooMany()
    },
    detail: () => say.tooManyHelp(),
  },
  truncated: {
    get title() {
      return say.truncated()
    },
    detail: (place, message) => say.truncatedHelp({ place, message }),
  },
  ampersand: {
    get title() {
      return say.ampersand()
    },
    detail: (place) => say.ampersandHelp({ place }),
  },
  malformed: {
    get title() {
      return say.malformed()
    },
    detail: (place, message) => say.malformedHelp({ place, message }),
  },
}

/** Why the document could not be read, in words, with the position of the fault. */
export function explainFault({ kind, line, column, message }: XmlFault): MetadataFinding {
  const { title, detail } = faults[kind]
  return finding('stop', kind, title, detail(say.place({ line, column }), visibleText(message.replace(/\.$/, ''), 160)))
}

/** What a document without any SAML entity is instead. */
export function explainRoot({ local, namespace }: XmlElement): MetadataFinding {
  if (local === 'EntityDescriptor' || local === 'EntitiesDescriptor') {
    return finding(
      'stop',
      'namespace',
      say.notSaml2(),
      say.notSaml2Help({ local, namespace: visibleText(namespace, 120) }),
    )
  }
  if (['Response', 'AuthnRequest', 'LogoutRequest', 'LogoutResponse', 'Assertion'].includes(local)) {
    return finding('stop', 'message', say.signInMessage(), say.signInMessageHelp({ local }))
  }
  return finding('stop', 'not-metadata', say.otherXml(), say.otherXmlHelp({ local: visibleText(local, 60) }))
}
