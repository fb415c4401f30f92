/**
 * Folders whose texts stand in the code still: the check of messages passes over them. The list only ever gets shorter;
 * a folder of it in which nothing is left fails the check.
 */
export const roomsToCome = [
  'src/api',
  'src/app',
  'src/features/audit',
  'src/features/confirmations',
  'src/features/doubled-writes',
  'src/features/invitations',
  'src/features/jobs',
  'src/features/mails',
  'src/features/notifications',
  'src/features/plan',
  'src/features/policies',
  'src/features/profiles',
  'src/features/run-users',
  'src/features/sign-in',
  'src/features/sso',
  'src/features/tokens',
  'src/features/usage',
  'src/lib',
  'src/pages/access/policies',
  'src/pages/access/simulator',
  'src/pages/account',
  'src/pages/audit-log',
  'src/pages/invitation',
  'src/pages/overview',
  'src/pages/profile',
  'src/pages/profiles',
  'src/pages/sign-in',
  'src/pages/team',
  'src/pages/tokens',
  'src/pages/usage',
]

/** Folders whose words nobody reads: the page of the design system and what tests share are for those who build pages. */
export const roomsOfBuilders = ['src/pages/design', 'src/testing', 'src/theme']

/** Texts that are the same in every language, by file: names, and samples of code. @type {Readonly<Record<string, readonly string[]>>} */
export const sameEverywhere = {
  // The grammar of English that another language does not ask for.
  'src/components/feedback/headline.ts': ['It is not known whether x', 'did x', 'anything x'],
  // As the address holds them.
  'src/components/table/filter/since.ts': ['7 days', '30 days', '90 days', '1 year'],
  'src/lib/words/language.ts': ['English', 'Português (Brasil)', 'Español'],
  'src/pages/run/settings/emails/MailBody.tsx': ['mail preview'],
  'src/pages/run/settings/emails/editor-theme.ts': ['10px 0', '4px 10px'],
  'src/pages/run/settings/integrations/integrations-form.ts': ['Google Analytics', 'Zoho SalesIQ'],
  'src/pages/run/settings/mobile/ScreenTexts.tsx': ['PT'],
  'src/pages/run/settings/other/OtherTab.tsx': ['JSON'],
  'src/pages/run/settings/preview/ControlsScene.tsx': ['4.2 bar', '3.9 bar', '0.0 bar', 'SN-20931'],
  'src/pages/run/settings/preview/PageScene.tsx': ['4.2 bar'],
  'src/pages/run/settings/preview/SignInScene.tsx': ['maria@acme.example'],
  'src/pages/run/settings/theme/ThemeRow.tsx': ['default', 'image'],
  'src/pages/run/settings/theme/contrast/ContrastPanel.tsx': ['Aa'],
  'src/pages/run/settings/theme/contrast/contrast-pairs.ts': ['x Text'],
  // As the code and the API name them.
  'src/pages/run/users/access/user-policies.ts': ['not met'],
  'src/pages/run/users/login/LogInAsDialog.tsx': ['1 hour'],
  'src/pages/run/users/login/token-command.ts': ['curl -H "token: $TOKEN" x /run/ x /info'],
  'src/pages/run/sso/certificates/read-certificate.ts': ['EC x'],
  'src/pages/run/sso/guide/portal-sheet.ts': [
    '<?xml version="1.0" encoding="UTF-8"?> <md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID=" x "> <md:SPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"> <md:AssertionConsumerService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location=" x " index="0" isDefault="true"/> </md:SPSSODescriptor> </md:EntityDescriptor>',
  ],
  'src/pages/run/sso/metadata/read-keys.ts': ['bare x'],
  'src/pages/run/sso/metadata/read-provider.ts': ['Organization'],
  'src/pages/run/sso/metadata/recognize-text.ts': ['x UTF-8 x'],
  'src/pages/run/sso/metadata/use-preflight.ts': ['metadata check'],
  'src/pages/run/sso/metadata/xml-tree.ts': ['xmlns x =" x "'],
  'src/pages/run/sso/sso-form.ts': ['Conflict'],
  'src/pages/run/domain/records/ExportButtons.tsx': ['CSV'],
  'src/pages/run/domain/records/dns-exports.ts': ['x x IN x x', 'dig +short x x'],
}
