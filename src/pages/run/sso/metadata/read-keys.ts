import type { Key, Provider } from './provider.ts'
import { everyElement, type XmlElement } from './xml-tree.ts'

const signatures = 'http://www.w3.org/2000/09/xmldsig#'
const pemLine = /-----(BEGIN|END)[A-Z ]*-----/g

const isCertificate = ({ namespace, local }: XmlElement) => namespace === signatures && local === 'X509Certificate'

/**
 * The keys in KeyDescriptor elements. Certificates in one X509Data element belong to one key (XML Signature 4.5.4); each
 * X509Data is another key. A key listed twice, for the same use or for both, counts once.
 */
export function readKeys(descriptors: readonly XmlElement[]): Pick<Provider, 'keys' | 'oddKeys'> {
  const all = descriptors.flatMap((descriptor) => [...everyElement(descriptor)])
  const foreign = all.find((element) => element.local === 'X509Certificate' && !isCertificate(element))
  return {
    keys: once(descriptors.flatMap(keysOf)),
    oddKeys: {
      pemLines: all.some((element) => isCertificate(element) && element.text.search(pemLine) >= 0),
      foreignNamespace: foreign?.namespace,
    },
  }
}

function keysOf(descriptor: XmlElement): Key[] {
  const named = descriptor.attributes.get('use')?.trim()
  const use = named === 'signing' || named === 'encryption' ? named : 'both'
  const chains = new Map<XmlElement | undefined, string[]>()
  for (const element of everyElement(descriptor)) {
    if (!isCertificate(element)) continue
    const base64 = element.text.replaceAll(pemLine, '').replace(/\s+/g, '')
    const chain = chains.get(element.parent) ?? []
    if (!chain.includes(base64)) chain.push(base64)
    chains.set(element.parent, chain)
  }
  if (chains.size === 0) return [{ use, chain: [] }]
  return [...chains.values()].map((chain) => ({ use, chain }))
}

function once(keys: readonly Key[]): Key[] {
  const found = new Map<string, Key>()
  for (const key of keys) {
    const name = key.chain.join(' ') || `bare ${found.size}`
    const known = found.get(name)
    found.set(name, known && known.use !== key.use ? { ...known, use: 'both' } : (known ?? key))
  }
  return [...found.values()]
}
