import { say } from './messages/say.ts'

/** The parts of Run settings: the last part of the address, its name, and what TagoIO tells of it. */
export const settingsTabs = [
  { segment: 'general', label: say.general, docs: 'portal' },
  { segment: 'sign-up', label: say.signUp, docs: 'signUp' },
  { segment: 'navigation', label: say.navigation, docs: 'navigation' },
  { segment: 'sidebar', label: say.sidebar, docs: 'sidebar' },
  { segment: 'theme', label: say.theme, docs: 'theme' },
  { segment: 'emails', label: say.emails, docs: 'portal' },
  { segment: 'security', label: say.security, docs: 'portalSecurity' },
  { segment: 'custom-settings', label: say.customSettings, docs: 'customSettings' },
  { segment: 'mobile', label: say.mobile, docs: 'portal' },
  { segment: 'integrations', label: say.integrations, docs: 'integrations' },
  { segment: 'languages', label: say.languages, docs: 'languages' },
  { segment: 'anonymous-user', label: say.anonymous, docs: 'users' },
  { segment: 'other', label: say.other, docs: 'portal' },
] as const

/** Under which name the draft of a tab is kept. */
export const settingsDraft = (profile: string, tab: string): string => `run-settings:${profile}:${tab}`
