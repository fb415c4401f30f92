import { say } from './messages/say.ts'

/**
 * The parts of Run settings: the last part of the address, its name, the parts it stands with,
 * and its page in TagoIO's documentation.
 */
export const settingsTabs = [
  { segment: 'general', label: say.general, group: say.groupLook, docs: 'tagorun' },
  {
    segment: 'navigation',
    label: say.navigation,
    group: say.groupLook,
    docs: 'tagorun/getting-started/navigation-bar',
  },
  { segment: 'sidebar', label: say.sidebar, group: say.groupLook, docs: 'tagorun/getting-started/sidebar' },
  { segment: 'theme', label: say.theme, group: say.groupLook, docs: 'tagorun/getting-started/run-theme' },
  { segment: 'sign-up', label: say.signUp, group: say.groupAccess, docs: 'tagorun/getting-started/signup-fields' },
  {
    segment: 'security',
    label: say.security,
    group: say.groupAccess,
    docs: 'tagorun/getting-started/security-and-protection-for-run-users',
  },
  {
    segment: 'anonymous-user',
    label: say.anonymous,
    group: say.groupAccess,
    docs: 'tagorun/getting-started/user-management',
  },
  { segment: 'emails', label: say.emails, group: say.groupContent, docs: 'tagorun' },
  {
    segment: 'languages',
    label: say.languages,
    group: say.groupContent,
    docs: 'tagorun/dictionaries/using-dictionaries-multi-language',
  },
  {
    segment: 'custom-settings',
    label: say.customSettings,
    group: say.groupContent,
    docs: 'tagorun/getting-started/custom-settings',
  },
  { segment: 'mobile', label: say.mobile, group: say.groupApp, docs: 'tagorun' },
  {
    segment: 'integrations',
    label: say.integrations,
    group: say.groupApp,
    docs: 'tagorun/getting-started/user-engagement',
  },
  { segment: 'other', label: say.other, group: say.groupApp, docs: 'tagorun' },
] as const

/** Under which name the draft of a tab is kept. */
export const settingsDraft = (profile: string, tab: string): string => `run-settings:${profile}:${tab}`
