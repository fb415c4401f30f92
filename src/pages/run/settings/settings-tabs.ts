import { say } from './messages/say.ts'

/** The parts of Run settings: the last part of the address, its name, and its page in TagoIO's documentation. */
export const settingsTabs = [
  { segment: 'general', label: say.general, docs: 'tagorun' },
  { segment: 'sign-up', label: say.signUp, docs: 'tagorun/getting-started/signup-fields' },
  { segment: 'navigation', label: say.navigation, docs: 'tagorun/getting-started/navigation-bar' },
  { segment: 'sidebar', label: say.sidebar, docs: 'tagorun/getting-started/sidebar' },
  { segment: 'theme', label: say.theme, docs: 'tagorun/getting-started/run-theme' },
  { segment: 'emails', label: say.emails, docs: 'tagorun' },
  { segment: 'security', label: say.security, docs: 'tagorun/getting-started/security-and-protection-for-run-users' },
  { segment: 'custom-settings', label: say.customSettings, docs: 'tagorun/getting-started/custom-settings' },
  { segment: 'mobile', label: say.mobile, docs: 'tagorun' },
  { segment: 'integrations', label: say.integrations, docs: 'tagorun/getting-started/user-engagement' },
  { segment: 'languages', label: say.languages, docs: 'tagorun/dictionaries/using-dictionaries-multi-language' },
  { segment: 'anonymous-user', label: say.anonymous, docs: 'tagorun/getting-started/user-management' },
  { segment: 'other', label: say.other, docs: 'tagorun' },
] as const

/** Under which name the draft of a tab is kept. */
export const settingsDraft = (profile: string, tab: string): string => `run-settings:${profile}:${tab}`
