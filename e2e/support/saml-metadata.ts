import { makeCertificate } from './make-certificate.ts'

const protocol = 'urn:oasis:names:tc:SAML:2.0:protocol'
const binding = (name: string) => `urn:oasis:names:tc:SAML:2.0:bindings:${name}`

const key = (certificate: string, use = 'signing', prefix = 'md:') =>
  `<${prefix}KeyDescriptor${use === '' ? '' : ` use="${use}"`}><ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:X509Data><ds:X509Certificate>${certificate.replace(/(.{64})/g, '$1\n')}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></${prefix}KeyDescriptor>`

interface Parts {
  entityId?: string
  /** Inside the identity provider's role; keys and addresses by default. */
  role?: string
  certificate?: string
  location?: string
  roleAttributes?: string
  before?: string
  after?: string
  attributes?: string
}

export const issuer = 'https://sso.acme.example/saml'

/** Metadata of a provider of nobody, valid in all its parts unless one is given. */
export function metadata(parts: Parts = {}): string {
  const { entityId = issuer, certificate = makeCertificate(), location = 'https://sso.acme.example/login' } = parts
  const {
    before = '',
    after = '',
    attributes = '',
    roleAttributes = `protocolSupportEnumeration="${protocol}"`,
  } = parts
  const role =
    parts.role ??
    `${key(certificate)}<md:SingleLogoutService Binding="${binding('HTTP-Redirect')}" Location="https://sso.acme.example/logout"/><md:NameIDFormat>urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress</md:NameIDFormat><md:SingleSignOnService Binding="${binding('HTTP-POST')}" Location="${location}"/><md:SingleSignOnService Binding="${binding('HTTP-Redirect')}" Location="${location}"/>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" ${entityId === '' ? '' : `entityID="${entityId}"`}${attributes}>${before}
  <md:IDPSSODescriptor ${roleAttributes}>${role}</md:IDPSSODescriptor>${after}
</md:EntityDescriptor>`
}

export const organization = (name: string) =>
  `<md:Organization><md:OrganizationName xml:lang="en">${name}</md:OrganizationName><md:OrganizationDisplayName xml:lang="en">${name}</md:OrganizationDisplayName><md:OrganizationURL xml:lang="en">https://acme.example</md:OrganizationURL></md:Organization>`

/** What somebody pastes who mixes up the two sides. */
export const serviceMetadata = (
  entityId = 'https://app.acme.example/saml/metadata',
) => `<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="${entityId}">
  <md:SPSSODescriptor protocolSupportEnumeration="${protocol}"><md:AssertionConsumerService Binding="${binding('HTTP-POST')}" Location="https://app.acme.example/saml/acs" index="1"/></md:SPSSODescriptor>
</md:EntityDescriptor>`

const tenant = '0b1f6d2e-5c1a-4a39-9a50-3d7c1f0e8b11'

/** Metadata in the shape that each product documents, of hosts that do not exist. */
export function providerMetadata(certificate: string, encryption = certificate): Record<string, string> {
  const x509 = (use: string, one: string) =>
    `<KeyDescriptor use="${use}"><KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data><X509Certificate>${one}</X509Certificate></X509Data></KeyInfo></KeyDescriptor>`
  const both = (host: string, path: string) =>
    ['HTTP-POST', 'HTTP-Redirect']
      .map((name) => `<md:SingleSignOnService Binding="${binding(name)}" Location="https://${host}${path}"/>`)
      .join('')
  return {
    okta: `<?xml version="1.0" encoding="UTF-8"?><md:EntityDescriptor entityID="http://www.okta.example/exk1a2b3c4d5E6f7G8h9" xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata"><md:IDPSSODescriptor WantAuthnRequestsSigned="false" protocolSupportEnumeration="${protocol}">${key(certificate)}<md:NameIDFormat>urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified</md:NameIDFormat><md:NameIDFormat>urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress</md:NameIDFormat>${both('acme.okta.example', '/app/acme_portal_1/exk1a2b3c4d5E6f7G8h9/sso/saml')}</md:IDPSSODescriptor></md:EntityDescriptor>`,
    entra: `\uFEFF<?xml version="1.0" encoding="utf-8"?><EntityDescriptor ID="_7d0f" entityID="https://sts.windows.example/${tenant}/" xmlns="urn:oasis:names:tc:SAML:2.0:metadata"><Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><SignedInfo><Reference URI="#_7d0f"/></SignedInfo><SignatureValue>AAAA</SignatureValue><KeyInfo><X509Data><X509Certificate>${certificate}</X509Certificate></X509Data></KeyInfo></Signature><RoleDescriptor xsi:type="fed:SecurityTokenServiceType" protocolSupportEnumeration="http://docs.oasis-open.org/wsfed/federation/200706" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:fed="http://docs.oasis-open.org/wsfed/federation/200706">${x509('signing', certificate)}<fed:ClaimTypesOffered><auth:ClaimType Uri="http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress" xmlns:auth="http://docs.oasis-open.org/wsfed/authorization/200706"><auth:DisplayName>Email</auth:DisplayName></auth:ClaimType></fed:ClaimTypesOffered></RoleDescriptor><IDPSSODescriptor protocolSupportEnumeration="${protocol}">${x509('signing', certificate)}<SingleLogoutService Binding="${binding('HTTP-Redirect')}" Location="https://login.entra.example/${tenant}/saml2"/><SingleSignOnService Binding="${binding('HTTP-Redirect')}" Location="https://login.entra.example/${tenant}/saml2"/><SingleSignOnService Binding="${binding('HTTP-POST')}" Location="https://login.entra.example/${tenant}/saml2"/></IDPSSODescriptor></EntityDescriptor>`,
    adfs: `<EntityDescriptor ID="_3c" entityID="http://fs.acme.example/adfs/services/trust" xmlns="urn:oasis:names:tc:SAML:2.0:metadata"><RoleDescriptor xsi:type="fed:ApplicationServiceType" protocolSupportEnumeration="http://schemas.xmlsoap.org/ws/2005/02/trust" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:fed="http://docs.oasis-open.org/wsfed/federation/200706"/><SPSSODescriptor WantAssertionsSigned="true" protocolSupportEnumeration="${protocol}">${x509('encryption', encryption)}<AssertionConsumerService Binding="${binding('HTTP-POST')}" Location="https://fs.acme.example/adfs/ls/" index="0" isDefault="true"/></SPSSODescriptor><IDPSSODescriptor protocolSupportEnumeration="${protocol}">${x509('encryption', encryption)}${x509('signing', certificate)}<SingleLogoutService Binding="${binding('HTTP-POST')}" Location="https://fs.acme.example/adfs/ls/"/><NameIDFormat>urn:oasis:names:tc:SAML:2.0:nameid-format:persistent</NameIDFormat><SingleSignOnService Binding="${binding('HTTP-Redirect')}" Location="https://fs.acme.example/adfs/ls/"/><SingleSignOnService Binding="${binding('HTTP-POST')}" Location="https://fs.acme.example/adfs/ls/"/><Attribute Name="http://schemas.xmlsoap.org/ws/2005/05/identity/claims/givenname" NameFormat="urn:oasis:names:tc:SAML:2.0:attrname-format:uri" FriendlyName="Given Name" xmlns="urn:oasis:names:tc:SAML:2.0:assertion"/></IDPSSODescriptor></EntityDescriptor>`,
    auth0: `<EntityDescriptor entityID="urn:acme.eu.auth0.example" xmlns="urn:oasis:names:tc:SAML:2.0:metadata"><IDPSSODescriptor protocolSupportEnumeration="${protocol}">${x509('signing', certificate)}<SingleLogoutService Binding="${binding('HTTP-Redirect')}" Location="https://acme.eu.auth0.example/samlp/a1B2c3D4/logout"/><NameIDFormat>urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress</NameIDFormat><SingleSignOnService Binding="${binding('HTTP-Redirect')}" Location="https://acme.eu.auth0.example/samlp/a1B2c3D4"/><SingleSignOnService Binding="${binding('HTTP-POST')}" Location="https://acme.eu.auth0.example/samlp/a1B2c3D4"/><Attribute Name="http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress" NameFormat="urn:oasis:names:tc:SAML:2.0:attrname-format:uri" FriendlyName="E-Mail Address" xmlns="urn:oasis:names:tc:SAML:2.0:assertion"/></IDPSSODescriptor></EntityDescriptor>`,
    google: `<?xml version="1.0" encoding="UTF-8" standalone="no"?><md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://accounts.google.example/o/saml2?idpid=C00a1b2c3" validUntil="2039-01-01T00:00:00.000Z"><md:IDPSSODescriptor WantAuthnRequestsSigned="false" protocolSupportEnumeration="${protocol}">${key(certificate)}<md:NameIDFormat>urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress</md:NameIDFormat>${both('accounts.google.example', '/o/saml2/idp?idpid=C00a1b2c3')}</md:IDPSSODescriptor></md:EntityDescriptor>`,
    keycloak: `<md:EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" xmlns:ds="http://www.w3.org/2000/09/xmldsig#" entityID="https://id.acme.example/realms/plant"><md:IDPSSODescriptor WantAuthnRequestsSigned="true" protocolSupportEnumeration="${protocol}">${key(certificate)}<md:ArtifactResolutionService Binding="${binding('SOAP')}" Location="https://id.acme.example/realms/plant/protocol/saml/resolve" index="0"/><md:SingleLogoutService Binding="${binding('HTTP-POST')}" Location="https://id.acme.example/realms/plant/protocol/saml"/><md:NameIDFormat>urn:oasis:names:tc:SAML:2.0:nameid-format:persistent</md:NameIDFormat>${both('id.acme.example', '/realms/plant/protocol/saml')}<md:SingleSignOnService Binding="${binding('SOAP')}" Location="https://id.acme.example/realms/plant/protocol/saml"/></md:IDPSSODescriptor></md:EntityDescriptor>`,
    onelogin: `<?xml version="1.0"?><EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://app.onelogin.example/saml/metadata/${tenant}"><IDPSSODescriptor xmlns:ds="http://www.w3.org/2000/09/xmldsig#" protocolSupportEnumeration="${protocol}">${key(certificate, 'signing', '')}<SingleLogoutService Binding="${binding('HTTP-Redirect')}" Location="https://acme.onelogin.example/trust/saml2/http-redirect/slo/123456"/><NameIDFormat>urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress</NameIDFormat><SingleSignOnService Binding="${binding('HTTP-Redirect')}" Location="https://acme.onelogin.example/trust/saml2/http-post/sso/${tenant}"/><SingleSignOnService Binding="${binding('HTTP-POST')}" Location="https://acme.onelogin.example/trust/saml2/http-post/sso/${tenant}"/></IDPSSODescriptor></EntityDescriptor>`,
    pingone: `<?xml version="1.0" encoding="UTF-8"?><md:EntityDescriptor entityID="https://auth.pingone.example/${tenant}" xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata"><md:IDPSSODescriptor protocolSupportEnumeration="${protocol}" WantAuthnRequestsSigned="false">${key(certificate)}<md:SingleLogoutService Binding="${binding('HTTP-POST')}" Location="https://auth.pingone.example/${tenant}/saml20/idp/slo"/>${both('auth.pingone.example', `/${tenant}/saml20/idp/sso`)}</md:IDPSSODescriptor></md:EntityDescriptor>`,
    jumpcloud: `<?xml version="1.0" encoding="utf-8"?><md:EntityDescriptor entityID="acme-portal" xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata"><md:IDPSSODescriptor WantAuthnRequestsSigned="false" protocolSupportEnumeration="${protocol}">${key(certificate)}<md:NameIDFormat>urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified</md:NameIDFormat>${both('sso.jumpcloud.example', '/saml2/acme-portal')}</md:IDPSSODescriptor></md:EntityDescriptor>`,
  }
}

/** Several providers in one document, as a federation hands them out. */
export const federation = (...members: readonly string[]) =>
  `<?xml version="1.0"?><md:EntitiesDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" Name="acme.example">${members
    .map((one) => one.replace(/^\uFEFF?<\?xml[^>]*\?>\s*/, ''))
    .join('')}</md:EntitiesDescriptor>`
