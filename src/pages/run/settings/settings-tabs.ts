import { say } from './messages/say.ts'

/**
 * The tabs of Run settings: the last part of the address, the name, the group of tabs, and what TagoIO's documentation
 * says about it.
 */
export const settingsTabs = [
  { segment: 'general', label: say.general, group: say.groupLook, docs: 'portal' },
  { segment: 'navigation', label: say.navigation, group: say.groupLook, docs: 'navigation' },
  { segment: 'sidebar', label: say.sidebar, group: say.groupLook, docs: 'sidebar' },
  { segment: 'theme', label: say.theme, group: say.groupLook, docs: 'theme' },
  { segment: 'sign-up', label: say.signUp, group: say.groupAccess, docs: 'signUp' },
  { segment: 'security', label: say.security, group: say.groupAccess, docs: 'portalSecurity' },
  { segment: 'anonymous-user', label: say.anonymous, group: say.groupAccess, docs: 'users' },
  { segment: 'emails', label: say.emails, group: say.groupContent, docs: 'portal' },
  { segment: 'languages', label: say.languages, group: say.groupContent, docs: 'languages' },
  { segment: 'custom-settings', label: say.customSettings, group: say.groupContent, docs: 'customSettings' },
  { segment: 'mobile', label: say.mobile, group: say.groupApp, docs: 'portal' },
  { segment: 'integrations', label: say.integrations, group: say.groupApp, docs: 'integrations' },
  { segment: 'other', label: say.other, group: say.groupApp, docs: 'portal' },
] as const

/** The storage key of a tab's draft. */
export const settingsDraft = (profile: string, tab: string): string => `run-settings:${profile}:${tab}`
