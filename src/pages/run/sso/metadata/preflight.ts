import { hasUnseen, visibleText } from '#lib/text/visible-text.ts'
import { checkProvider } from './check-provider.ts'
import { explainFault, explainRoot } from './explain-fault.ts'
import { finding, type MetadataFinding } from './finding.ts'
import { entityIdOf, isEntity, metadataNamespace, protocolsOf, readProvider, rolesOf, saml2 } from './read-provider.ts'
import { nameOfProvider, type Provider } from './provider.ts'
import { recognizeText } from './recognize-text.ts'
import { cutOut, everyElement, readXml, type XmlElement } from './xml-tree.ts'
import { say } from './messages/say.ts'
import { listInWords } from '#lib/words/list-in-words.ts'

/** What a check of metadata needs to know besides the text. */
export interface Circumstances {
  /** Entity ID of the portal itself, whose own metadata people sometimes paste by mistake. */
  ownEntityId?: string | undefined
  /** The chosen provider, if the document describes several. */
  choice?: string | undefined
  /** ms since 1970 */
  now: number
}

/** The result of a check. Metadata may be sent if there is a `provider` and no finding with severity `stop`. */
export interface Report {
  findings: MetadataFinding[]
  /** Identity providers to choose from, if there is more than one. */
  choices: { entityId: string; name: string }[]
  provider?: Provider
  /** The document to send: only the chosen provider, as XML in UTF-8. */
  xml?: string
}

/** Checks pasted metadata before anything is sent. Certificates are checked separately. */
export function preflight(text: string, circumstances: Circumstances): Report {
  const recognized = recognizeText(text)
  if ('stop' in recognized) return stopped(recognized.stop)
  const read = readXml(recognized.text)
  if ('fault' in read) return stopped(explainFault(read.fault))
  const { root } = read
  const isGroup = root.namespace === metadataNamespace && root.local === 'EntitiesDescriptor'
  if (!isEntity(root) && !isGroup) return stopped(explainRoot(root))
  const repeated = repeatedIds(root)
  if (repeated.length > 0) return stopped(repeatedIdFinding(repeated))
  const report = isEntity(root)
    ? ofEntity(root, recognized.text, circumstances)
    : ofGroup(root, recognized.text, circumstances)
  if (!report.provider) return { ...report, findings: [...recognized.notes, ...report.findings] }
  const first = finding('ok', 'well-formed', say.wellFormed())
  return { ...report, findings: [first, ...recognized.notes, ...unseen(report.xml ?? ''), ...report.findings] }
}

const stopped = (one: MetadataFinding): Report => ({ findings: [one], choices: [] })

function ofGroup(root: XmlElement, text: string, circumstances: Circumstances): Report {
  const entities = [...everyElement(root)].filter(isEntity)
  const { once: providers, notes } = onceEach(
    entities.filter((entity) => rolesOf(entity, 'IDPSSODescriptor').length > 0),
    text,
  )
  const noting = (report: Report): Report => ({ ...report, findings: [...notes(report.provider), ...report.findings] })
  const [only] = providers
  if (!only) {
    return entities[0]
      ? ofEntity(entities[0], text, circumstances)
      : stopped(finding('stop', 'no-entity', say.noEntity(), say.noEntityHelp()))
  }
  const choices = providers.map((entity) => {
    const [role = entity] = rolesOf(entity, 'IDPSSODescriptor')
    return { entityId: entityIdOf(entity), name: nameOfProvider(readProvider(entity, role)) }
  })
  if (providers.length === 1) return noting({ ...ofEntity(only, cutOut(text, only), circumstances), choices: [] })
  const chosen = providers.find((entity) => entityIdOf(entity) === circumstances.choice)
  if (chosen) return noting({ ...ofEntity(chosen, cutOut(text, chosen), circumstances), choices })
  const title = say.severalProviders({ providers: providers.length })
  return { findings: [finding('stop', 'choose', title, say.severalProvidersHelp())], choices }
}

/** Providers by entity ID. TagoIO identifies a provider by it, so of two descriptions with one ID only the first counts. */
function onceEach(entities: readonly XmlElement[], text: string) {
  const first = new Map<string, XmlElement>()
  const differing = new Set<string>()
  for (const entity of entities) {
    const entityId = entityIdOf(entity)
    const known = first.get(entityId)
    if (!known) first.set(entityId, entity)
    else if (cutOut(text, known) !== cutOut(text, entity)) differing.add(entityId)
  }
  const notes = (provider: Provider | undefined) =>
    provider && differing.has(provider.entityId) ? [describedTwice(provider)] : []
  return { once: [...first.values()], notes }
}

const describedTwice = ({ entityId }: Provider): MetadataFinding =>
  finding(
    'risk',
    'described-twice',
    say.describedTwice(),
    say.describedTwiceHelp({ entityId: visibleText(entityId, 160) }),
  )

function ofEntity(entity: XmlElement, xml: string, { ownEntityId, now }: Circumstances): Report {
  const entityId = entityIdOf(entity)
  const roles = rolesOf(entity, 'IDPSSODescriptor')
  const mistaken = wrongEntity(entity, entityId, roles, ownEntityId)
  if (mistaken) return stopped(mistaken)
  const role = roles.find((one) => protocolsOf(one).includes(saml2)) ?? roles[0]
  if (!role) return stopped(noProvider(entity))
  const provider = readProvider(entity, role)
  return { findings: [...checkRole(role), ...checkProvider(provider, now)], choices: [], provider, xml }
}

function wrongEntity(
  entity: XmlElement,
  entityId: string,
  roles: readonly XmlElement[],
  ownEntityId: string | undefined,
): MetadataFinding | undefined {
  const isService = rolesOf(entity, 'SPSSODescriptor').length > 0
  if (entityId !== '' && entityId === ownEntityId) {
    return finding('stop', 'own-metadata', say.ownMetadata(), say.ownMetadataHelp())
  }
  if (isService && roles.length === 0) {
    return finding('stop', 'service-provider', say.serviceMetadata(), say.serviceMetadataHelp())
  }
  if (entityId !== '') return undefined
  return finding('stop', 'no-entity-id', say.noEntityId(), say.noEntityIdHelp())
}

function noProvider(entity: XmlElement): MetadataFinding {
  if (rolesOf(entity, 'RoleDescriptor').length > 0) {
    return finding('stop', 'federation-only', say.federationOnly(), say.federationOnlyHelp())
  }
  return finding('stop', 'no-provider', say.noProvider(), say.noProviderHelp())
}

function checkRole(role: XmlElement): MetadataFinding[] {
  const protocols = protocolsOf(role)
  if (protocols.includes(saml2)) return []
  if (protocols.length === 0) {
    return [finding('warn', 'no-protocol', say.noProtocol())]
  }
  const named = listInWords(
    protocols.map((protocol) => visibleText(protocol, 80)),
    'unit',
  )
  return [finding('stop', 'protocol', say.otherProtocol(), say.otherProtocolHelp({ named }))]
}

/** Reports invisible characters, which do not belong in metadata; quotes of it make them visible. */
const unseen = (xml: string): MetadataFinding[] =>
  hasUnseen(xml.replaceAll(/[\t\r\n]/g, ''))
    ? [finding('warn', 'unseen', say.unseenCharacters(), say.unseenCharactersHelp())]
    : []

/** Duplicate IDs: such a document is invalid, and duplicates are a known way to bypass a signature. */
function repeatedIds(root: XmlElement): string[] {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const { attributes } of everyElement(root)) {
    const id = attributes.get('ID')
    if (id === undefined) continue
    if (seen.has(id)) twice.add(id)
    seen.add(id)
  }
  return [...twice]
}

const repeatedIdFinding = (ids: readonly string[]): MetadataFinding =>
  finding('stop', 'repeated-id', say.idTwice(), say.idTwiceHelp({ ids: visibleText(ids[0] ?? '', 80) }))
