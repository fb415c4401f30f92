import { visibleText } from '#lib/text/visible-text.ts'
import { finding, type MetadataFinding } from './finding.ts'
import type { Provider } from './provider.ts'
import { say } from './messages/say.ts'

/** Findings about a provider's keys that need no look inside the certificates. */
export function checkKeys({ keys, oddKeys }: Pick<Provider, 'keys' | 'oddKeys'>): MetadataFinding[] {
  const signing = keys.filter(({ use }) => use !== 'encryption')
  if (signing.some(({ chain }) => chain.length > 0)) return oddKeys.pemLines ? [pemLines()] : []
  if (oddKeys.foreignNamespace !== undefined) {
    return [
      stop(
        say.foreignNamespace(),
        say.foreignNamespaceHelp({ foreignNamespace: visibleText(oddKeys.foreignNamespace, 120) }),
      ),
    ]
  }
  if (signing.length > 0) {
    return [stop(say.bareKey(), say.bareKeyHelp())]
  }
  return [stop(say.noSigningCertificate(), keys.length > 0 ? say.onlyForEncryption() : say.noCertificateHelp())]
}

const stop = (title: string, detail: string): MetadataFinding => finding('stop', 'no-certificate', title, detail)

const pemLines = () => finding('risk', 'pem-lines', say.pemLines(), say.pemLinesHelp())
