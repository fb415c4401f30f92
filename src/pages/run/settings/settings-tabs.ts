/** The parts of Run settings: the last part of the address, and its name. */
export const settingsTabs = [
  { segment: 'general', label: 'General' },
  { segment: 'sign-up', label: 'Sign-up' },
  { segment: 'navigation', label: 'Navigation' },
  { segment: 'sidebar', label: 'Sidebar' },
  { segment: 'theme', label: 'Theme' },
  { segment: 'emails', label: 'E-mails' },
  { segment: 'security', label: 'Security' },
  { segment: 'custom-settings', label: 'Custom settings' },
  { segment: 'mobile', label: 'Mobile' },
  { segment: 'integrations', label: 'Integrations' },
  { segment: 'languages', label: 'Languages' },
  { segment: 'anonymous-user', label: 'Anonymous' },
  { segment: 'other', label: 'Other' },
] as const

/** Under which name the draft of a tab is kept. */
export const settingsDraft = (profile: string, tab: string): string => `run-settings:${profile}:${tab}`
