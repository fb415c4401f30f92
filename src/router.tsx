import { lazy, useState, type ComponentType } from 'react'
import { matchRoutes, Navigate, useLocation, useRoutes, type Params, type RouteObject } from 'react-router'
import { sessionState } from './api/session/session.ts'
import { loadWords } from './lib/words/catalogue.ts'
import { narrowRoutes } from './narrow-routes.ts'
import { stripBase } from './lib/href-of.ts'
import { InvitationDoor } from './pages/invitation/InvitationDoor.tsx'
import { Landing } from './shell/Landing.tsx'
import { PageBoundary } from './shell/PageBoundary.tsx'
import { ProfileLayout } from './shell/ProfileLayout.tsx'
import { Root } from './shell/Root.tsx'

interface PageModule {
  default: ComponentType
  /** Starts the page's first requests; called when the app starts at this page. */
  prefetch?: (params: Params, search: URLSearchParams) => void
}

/**
 * A page whose code loads when it is shown, or before that by `preload`. Code that is there already is drawn at once: a
 * lazy component would show its placeholder for a moment, and React keeps a placeholder for a third of a second.
 * @param words the name of the page's words in another language; the build writes it (scripts/build/plugins/words.mjs)
 */
function page(load: () => Promise<PageModule>, words?: string): Pick<RouteObject, 'Component' | 'handle'> {
  let loaded: PageModule | undefined
  const preload = async () => {
    const [module] = await Promise.all([load(), loadWords(words)])
    loaded = module
    return module
  }
  const Later = lazy(preload)
  function Page() {
    // Chosen once: another component in its place would start the page anew.
    const [Shown] = useState<ComponentType>(() => loaded?.default ?? Later)
    return <Shown />
  }
  return { Component: Page, handle: { preload } }
}

const accountLayout = page(() => import('./shell/AccountLayout.tsx'))
const signIn = page(() => import('./pages/sign-in/SignInPage.tsx'))
const users = page(() => import('./pages/run/users/UsersPage.tsx'))
const newUser = page(() => import('./pages/run/users/create/NewUserPage.tsx'))
const user = page(() => import('./pages/run/users/UserPage.tsx'))
const userDetails = page(() => import('./pages/run/users/UserDetailsPage.tsx'))
const notifications = page(() => import('./pages/run/notifications/NotificationsPage.tsx'))
const runSettings = page(() => import('./pages/run/settings/RunSettingsPage.tsx'))
const domain = page(() => import('./pages/run/domain/DomainPage.tsx'))
const singleSignOn = page(() => import('./pages/run/sso/SsoPage.tsx'))
const serviceAuthorization = page(() => import('./pages/service-authorization/ServiceAuthorizationPage.tsx'))
const account = page(() => import('./pages/account/AccountPage.tsx'))
const security = page(() => import('./pages/account/SecurityPage.tsx'))
const invitation = page(() => import('./pages/invitation/InvitationPage.tsx'))
const inbox = page(() => import('./pages/account/InboxPage.tsx'))
const tokens = page(() => import('./pages/tokens/TokensPage.tsx'))
const userTags = page(() => import('./pages/run/users/UserTagsPage.tsx'))
const userNotifications = page(() => import('./pages/run/users/notifications/UserNotificationsPage.tsx'))
const usage = page(() => import('./pages/usage/UsagePage.tsx'))
const usedServices = page(() => import('./pages/usage/services/ServicesTab.tsx'))
const allocation = page(() => import('./pages/usage/allocation/AllocationTab.tsx'))
const limits = page(() => import('./pages/usage/limits/LimitsTab.tsx'))
const userActivity = page(() => import('./pages/run/users/activity/UserActivityPage.tsx'))
const auditLog = page(() => import('./pages/audit-log/AuditLogPage.tsx'))
const profileList = page(() => import('./pages/profiles/ProfilesPage.tsx'))
const profilePage = page(() => import('./pages/profile/ProfilePage.tsx'))
const overview = page(() => import('./pages/overview/OverviewPage.tsx'))
const userAccess = page(() => import('./pages/run/users/access/UserAccessPage.tsx'))
const policies = page(() => import('./pages/access/policies/PoliciesPage.tsx'))
const newPolicy = page(() => import('./pages/access/policies/NewPolicyPage.tsx'))
const policy = page(() => import('./pages/access/policies/PolicyPage.tsx'))
const simulator = page(() => import('./pages/access/simulator/SimulatorPage.tsx'))
const notFound = page(() => import('./pages/not-found/NotFoundPage.tsx'))
const team = page(() => import('./pages/team/TeamPage.tsx'))

/** The tabs of Run settings, by the last part of their address. */
const settingsRoutes: RouteObject[] = [
  { path: 'general', ...page(() => import('./pages/run/settings/general/GeneralTab.tsx')) },
  { path: 'sign-up', ...page(() => import('./pages/run/settings/sign-up/SignUpTab.tsx')) },
  { path: 'navigation', ...page(() => import('./pages/run/settings/navigation/NavigationTab.tsx')) },
  { path: 'sidebar', ...page(() => import('./pages/run/settings/sidebar/SidebarTab.tsx')) },
  { path: 'theme', ...page(() => import('./pages/run/settings/theme/ThemeTab.tsx')) },
  { path: 'emails', ...page(() => import('./pages/run/settings/emails/EmailsTab.tsx')) },
  { path: 'security', ...page(() => import('./pages/run/settings/security/SecurityTab.tsx')) },
  { path: 'custom-settings', ...page(() => import('./pages/run/settings/custom-settings/CustomSettingsTab.tsx')) },
  { path: 'mobile', ...page(() => import('./pages/run/settings/mobile/MobileTab.tsx')) },
  { path: 'integrations', ...page(() => import('./pages/run/settings/integrations/IntegrationsTab.tsx')) },
  { path: 'languages', ...page(() => import('./pages/run/settings/languages/LanguagesTab.tsx')) },
  { path: 'anonymous-user', ...page(() => import('./pages/run/settings/anonymous-user/AnonymousUserTab.tsx')) },
  { path: 'other', ...page(() => import('./pages/run/settings/other/OtherTab.tsx')) },
]

/** The parts that pages are made of, for those who build pages: no production build has it. */
const designRoutes: RouteObject[] = import.meta.env.DEV
  ? [{ path: '/design/*', ...page(() => import('./pages/design/DesignPage.tsx')) }]
  : []

/** Every address of the app. A page that is not built yet has none. */
const routes: RouteObject[] = [
  {
    Component: Root,
    children: [
      { path: '/', Component: Landing },
      { path: '/sign-in', ...signIn },
      { path: '/invitation', ...invitation },
      { path: '/invitation/:token', Component: InvitationDoor },
      {
        path: '/p/:profileId',
        Component: ProfileLayout,
        children: [
          {
            Component: PageBoundary,
            children: [
              { index: true, element: <Navigate to="overview" replace /> },
              { path: 'overview', ...overview },
              { path: 'run/users', ...users, children: [{ path: 'new', ...newUser }] },
              {
                path: 'run/users/:userId',
                ...user,
                children: [
                  { index: true, ...userDetails },
                  { path: 'tags', ...userTags },
                  { path: 'access', ...userAccess },
                  { path: 'notifications', ...userNotifications },
                  { path: 'activity', ...userActivity },
                ],
              },
              { path: 'run/notifications', ...notifications },
              {
                path: 'run/settings',
                ...runSettings,
                children: [{ index: true, element: <Navigate to="general" replace /> }, ...settingsRoutes],
              },
              { path: 'run/domain', ...domain },
              { path: 'run/sso', ...singleSignOn },
              { path: 'profiles', ...profileList },
              { path: 'profile', ...profilePage },
              { path: 'access/policies', ...policies },
              { path: 'access/policies/new', ...newPolicy },
              { path: 'access/policies/:policyId', ...policy },
              { path: 'access/simulator', ...simulator },
              { path: 'team', ...team },
              { path: 'service-authorization', ...serviceAuthorization },
              { path: 'tokens', ...tokens },
              {
                path: 'usage',
                ...usage,
                children: [
                  { index: true, ...usedServices },
                  { path: 'allocation', ...allocation },
                  { path: 'limits', ...limits },
                ],
              },
              { path: 'audit-log', ...auditLog },
              { path: '*', ...notFound },
            ],
          },
        ],
      },
      {
        path: '/account',
        ...accountLayout,
        children: [
          {
            Component: PageBoundary,
            children: [
              { index: true, ...account },
              { path: 'security', ...security },
              { path: 'inbox', ...inbox },
              { path: '*', ...notFound },
            ],
          },
        ],
      },
      ...designRoutes,
      { path: '*', ...notFound },
    ],
  },
]

export const basename = import.meta.env.BASE_URL.replace(/\/$/, '') || '/'

/** The page that the address names, within what stands around it. */
export const Pages = () => <PageBoundary>{useRoutes(narrowRoutes(routes, useLocation().pathname))}</PageBoundary>

/**
 * Fetches the code of the page the address names, and what it shows first, while nothing is drawn yet.
 * @param started settles when it is known who is signed in
 * @returns settles when the first requests have been sent
 */
export async function preloadPage(
  { pathname, search }: { pathname: string; search: string },
  started = Promise.resolve(),
): Promise<void> {
  const pages = (matchRoutes(narrowRoutes(routes, stripBase(pathname)), { pathname }, basename) ?? []).flatMap(
    ({ route: { handle }, params }) => (hasPreload(handle) ? [{ code: handle.preload(), params }] : []),
  )
  // An address that only leads on draws the frame.
  if (pages.length === 0) await loadWords()
  await Promise.allSettled(
    pages.map(async ({ code, params }) => {
      // Where the code does not come, the page says so itself when it is drawn (PageError).
      const [module] = await Promise.all([code, started])
      if (sessionState().status === 'open') module.prefetch?.(params, new URLSearchParams(search))
    }),
  )
}

function hasPreload(handle: unknown): handle is { preload: () => Promise<PageModule> } {
  return typeof handle === 'object' && handle !== null && 'preload' in handle
}
