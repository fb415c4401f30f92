import { useProduct } from './use-product.ts'

/** TagoIO's documentation of what each page is about, below its address. */
export const vendorDocs = {
  accessManagement: 'tagorun/access-management',
  account: 'my-account',
  auditLog: 'profiles/audit-log',
  customDomain: 'addons/custom-domain/custom-domain-configuration',
  customSettings: 'tagorun/getting-started/custom-settings',
  inbox: 'getting-started/notification',
  integrations: 'tagorun/integrations',
  languages: 'tagorun/dictionaries/using-dictionaries-multi-language',
  navigation: 'tagorun/getting-started/navigation-bar',
  portal: 'tagorun',
  portalSecurity: 'tagorun/getting-started/security-and-protection-for-run-users',
  profiles: 'profiles',
  serviceAuthorization: 'integrations/general/authorization',
  services: 'profiles/services',
  sidebar: 'tagorun/getting-started/sidebar',
  signUp: 'tagorun/getting-started/signup-fields',
  singleSignOn: 'tagorun/single-sign-on-sso',
  team: 'profiles/team-management-sharing-your-profile',
  theme: 'tagorun/getting-started/run-theme',
  tokens: 'profiles/account-token',
  twoFactor: 'my-account/two-factor-authentication-2fa',
  userNotifications: 'tagorun/getting-started/notifications-for-users-using-analysis',
  users: 'tagorun/getting-started/user-management',
} as const

/** The address of a page of TagoIO's documentation. */
export function useVendorDocs(page: keyof typeof vendorDocs): string {
  return `${useProduct().docs}/${vendorDocs[page]}`
}
