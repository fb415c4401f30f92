import { say } from './messages/say.ts'

/** The parts of Run settings: the last part of the address, and its name. */
export const settingsTabs = [
  { segment: 'general', label: say.general },
  { segment: 'sign-up', label: say.signUp },
  { segment: 'navigation', label: say.navigation },
  { segment: 'sidebar', label: say.sidebar },
  { segment: 'theme', label: say.theme },
  { segment: 'emails', label: say.emails },
  { segment: 'security', label: say.security },
  { segment: 'custom-settings', label: say.customSettings },
  { segment: 'mobile', label: say.mobile },
  { segment: 'integrations', label: say.integrations },
  { segment: 'languages', label: say.languages },
  { segment: 'anonymous-user', label: say.anonymous },
  { segment: 'other', label: say.other },
] as const

/** Under which name the draft of a tab is kept. */
export const settingsDraft = (profile: string, tab: string): string => `run-settings:${profile}:${tab}`
