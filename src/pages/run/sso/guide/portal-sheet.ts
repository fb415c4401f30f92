import type { Saml } from '#api/run/saml.ts'
import type { ProviderGuide } from './providers.ts'

/** What the people who run the provider need, as plain text to send. */
export function portalSheet(saml: Saml, portal: string, guide: ProviderGuide | undefined): string {
  const lines = [
    `Single sign-on (SAML 2.0) for ${portal || 'the portal'}`,
    '',
    `Entity ID: ${saml.entityId}`,
    `ACS URL: ${saml.acsUrl}`,
    ...(saml.logoutUrl ? [`Logout URL: ${saml.logoutUrl}`] : []),
    ...(/^https?:/i.test(saml.metadata) ? [`Metadata: ${saml.metadata}`] : []),
    '',
    'Send at least these attributes of a person: e-mail, first name.',
    'Then send back the metadata of the identity provider as an XML file.',
    ...(guide ? ['', `${guide.name}: ${guide.register}`, guide.metadata, guide.attributes] : []),
  ]
  return `${lines.join('\n')}\n`
}

/**
 * The portal's metadata as a file: TagoIO's own text when it gives one. Else written from the two addresses, which is all
 * that a provider needs to import; undefined while one is missing.
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
