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
  'src/pages/audit-log',
  'src/pages/invitation',
  'src/pages/profile',
  'src/pages/profiles',
  'src/pages/run/domain',
  'src/pages/run/notifications',
  'src/pages/run/settings',
  'src/pages/run/sso',
  'src/pages/run/users',
]

/** Folders whose words nobody reads: the page of the design system and what tests share are for those who build pages. */
export const roomsOfBuilders = ['src/pages/design', 'src/testing', 'src/theme']

/** Texts that are the same in every language, by file: names, and samples of code. @type {Readonly<Record<string, readonly string[]>>} */
export const sameEverywhere = {
  // An address.
  'src/main.tsx': ['x assets/words/ x /'],
  // The grammar of English that another language does not ask for.
  'src/components/feedback/headline.ts': ['It is not known whether x', 'did x', 'anything x'],
  // As the address holds them.
  'src/components/table/filter/since.ts': ['7 days', '30 days', '90 days', '1 year'],
  // Programs.
  'src/pages/tokens/snippets.ts': ['*'],
  'src/lib/words/language.ts': ['English', 'Português (Brasil)', 'Español'],
}
