import type { Saml } from '#api/run/saml.ts'
import type { ProviderGuide } from './providers.ts'
import { say } from './messages/say.ts'

/** What the provider's administrators need, as plain text to send to them. */
export function portalSheet(saml: Saml, portal: string, guide: ProviderGuide | undefined): string {
  const lines = [
    portal === '' ? say.sheetTitleNameless() : say.sheetTitle({ portal }),
    '',
    say.entityIdIs({ entityId: saml.entityId }),
    say.acsUrlIs({ acsUrl: saml.acsUrl }),
    ...(saml.logoutUrl ? [say.logoutUrlIs({ logoutUrl: saml.logoutUrl })] : []),
    ...(/^https?:/i.test(saml.metadata) ? [say.metadataIs({ address: saml.metadata })] : []),
    '',
    say.sheetSend(),
    say.sheetSendBack(),
    ...(guide
      ? ['', say.providerSays({ name: guide.name, text: guide.register }), guide.metadata, guide.attributes]
      : []),
  ]
  return `${lines.join('\n')}\n`
}

/**
 * The portal's metadata as a file: TagoIO's own text if it gives one, otherwise built from the two addresses, which is
 * all that a provider needs for an import. Undefined while one of them is missing.
 */
export function portalXml({ metadata, entityId, acsUrl }: Saml): string | undefined {
  if (metadata.trimStart().startsWith('<')) return metadata
  if (entityId === '' || acsUrl === '') return undefined
  return `<?xml version="1.0" encoding="UTF-8"?>
<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="${escaped(entityId)}">
  <md:SPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
    <md:AssertionConsumerService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="${escaped(acsUrl)}" index="0" isDefault="true"/>
  </md:SPSSODescriptor>
</md:EntityDescriptor>
`
}

const escaped = (value: string) =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
