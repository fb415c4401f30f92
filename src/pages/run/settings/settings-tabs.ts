import { say } from './messages/say.ts'

/** The parts of Run settings: the last part of the address, its name, and which parts it stands with. */
export const settingsTabs = [
  { segment: 'general', label: say.general, group: say.groupLook },
  { segment: 'navigation', label: say.navigation, group: say.groupLook },
  { segment: 'sidebar', label: say.sidebar, group: say.groupLook },
  { segment: 'theme', label: say.theme, group: say.groupLook },
  { segment: 'sign-up', label: say.signUp, group: say.groupAccess },
  { segment: 'security', label: say.security, group: say.groupAccess },
  { segment: 'anonymous-user', label: say.anonymous, group: say.groupAccess },
  { segment: 'emails', label: say.emails, group: say.groupContent },
  { segment: 'languages', label: say.languages, group: say.groupContent },
  { segment: 'custom-settings', label: say.customSettings, group: say.groupContent },
  { segment: 'mobile', label: say.mobile, group: say.groupApp },
  { segment: 'integrations', label: say.integrations, group: say.groupApp },
  { segment: 'other', label: say.other, group: say.groupApp },
] as const

/** Under which name the draft of a tab is kept. */
export const settingsDraft = (profile: string, tab: string): string => `run-settings:${profile}:${tab}`
