/**
 * Folders whose texts are only for developers: the page of the design system, code shared by tests, and the table of
 * docs/confirmations.md.
 */
export const roomsOfBuilders = ['src/pages/design', 'src/testing', 'src/theme', 'src/features/confirmations']

/** Texts that are the same in every language, by file: names, samples of code, words of the wire; `*` for every text of a file. @type {Readonly<Record<string, readonly string[]>>} */
export const sameEverywhere = {
  // TagoIO names its grants in English alone, and sends their catalogue so.
  'src/api/policy-catalogue-fallback.ts': ['*'],
  'src/api/http/route-grants.ts': ['*'],
  'src/components/chart/chart-options.ts': ['12px x'],
  // Names on the wire, and errors in the code itself.
  'src/features/policies/explain-target.ts': ['not users', 'another user', 'no tag', 'another value'],
  'src/features/policies/evaluate.ts': ['nothing'],
  'src/features/jobs/classify-error.ts': ['look up'],
  'src/features/jobs/jobs.ts': ['what was kept of x does not fit'],
  'src/features/jobs/job-kinds.ts': ['no such kind of job: x'],
  'src/api/audit-search-error.ts': ['Unknown'],
  'src/api/run/login-as.ts': ['15 minutes', '1 hour', '2 hours'],
  'src/api/run/run-users.ts': ['yes or no', 'text or nothing', 'date or nothing'],
  'src/api/session/sign-in.ts': ['1 day'],
  'src/lib/async/pause.ts': ['Aborted'],
  // A URL.
  'src/main.tsx': ['x assets/words/ x /'],
  // SAML's own names.
  'src/pages/run/sso/metadata/explain-fault.ts': ['Response', 'Assertion'],
  // English grammar that other languages do not need.
  'src/components/feedback/headline.ts': ['It is not known whether x', 'did x', 'anything x'],
  // Words in the address.
  'src/components/table/filter/since.ts': ['7 days', '30 days', '90 days', '1 year'],
  // Names of programs.
  'src/pages/tokens/snippets.ts': ['*'],
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
  // Names from the code and the API.
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
  'src/pages/run/domain/records/dns-exports.ts': ['x x IN x x', 'dig +short x x', '$ORIGIN x .'],
}
