import { visibleText } from '#lib/text/visible-text.ts'
import { finding, type MetadataFinding } from './finding.ts'
import type { Provider } from './provider.ts'

/** What can be said of the keys of a provider without looking into their certificates. */
export function checkKeys({ keys, oddKeys }: Pick<Provider, 'keys' | 'oddKeys'>): MetadataFinding[] {
  const signing = keys.filter(({ use }) => use !== 'encryption')
  if (signing.some(({ chain }) => chain.length > 0)) return oddKeys.pemLines ? [pemLines] : []
  if (oddKeys.foreignNamespace !== undefined) {
    return [
      stop(
        'The certificate is in a wrong namespace',
        `Its X509Certificate is in “${visibleText(oddKeys.foreignNamespace, 120)}”, not in that of XML signatures, so no reader of metadata finds it. Export the metadata again, and do not edit it by hand.`,
      ),
    ]
  }
  if (signing.length > 0) {
    return [
      stop(
        'A key without a certificate',
        'The provider names a bare key. Without a certificate its answers cannot be checked.',
      ),
    ]
  }
  return [
    stop(
      'No signing certificate',
      keys.length > 0
        ? 'The only certificate is for encryption. Without one for signing, anybody could pretend to be the provider.'
        : 'Without one, anybody could pretend to be the provider. Export the metadata again, with its keys.',
    ),
  ]
}

const stop = (title: string, detail: string): MetadataFinding => finding('stop', 'no-certificate', title, detail)

const pemLines = finding(
  'risk',
  'pem-lines',
  'The certificate stands between BEGIN and END lines',
  'Metadata holds the letters between them alone; some platforms cannot read it so. Export the metadata again, or take the two lines out.',
)
