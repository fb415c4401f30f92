// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Background opacity */
  authBgOpacity: () => string
  /** Background image */
  authBgSrc: () => string
  /** Background tint */
  authBgTint: () => string
  /** Background type */
  authBgType: () => string
  /** Form opacity */
  authFormOpacity: () => string
  /** Page */
  contentBackground: () => string
  /** Header */
  contentHeader: () => string
  /** Header gradient end */
  contentHeaderGradient: () => string
  /** Header separator */
  contentHeaderSeparator: () => string
  /** Header text */
  contentHeaderText: () => string
  /** Floating sidebar title */
  floatingSidebarTitle: () => string
  /** Footer */
  footerBackground: () => string
  /** List navigation */
  listNavColor: () => string
  /** List titles */
  listTitleLabel: () => string
  /** Button */
  loginButton: () => string
  /** Button text */
  loginButtonText: () => string
  /** Form text */
  loginForeground: () => string
  /** Form */
  loginForm: () => string
  /** Description */
  navDescription: () => string
  /** Bar */
  navbar: () => string
  /** Border in beta mode */
  navbarBetaDeveloperBorder: () => string
  /** Bar button */
  navbarButton: () => string
  /** Menu */
  navbarDropdownBackground: () => string
  /** Menu border */
  navbarDropdownBorder: () => string
  /** Menu item text */
  navbarDropdownOption: () => string
  /** Menu item */
  navbarDropdownOptionBackground: () => string
  /** Menu item border */
  navbarDropdownOptionBorder: () => string
  /** Menu item on hover */
  navbarDropdownOptionHover: () => string
  /** Secondary menu text */
  navbarDropdownSecondaryText: () => string
  /** Sign-out button */
  navbarDropdownSignoutButton: () => string
  /** Navigation bar and account menu */
  navbarGroup: () => string
  /** The bar at the top of every page, with your logo and the account menu. */
  navbarHelp: () => string
  /** Settings icon */
  navbarSettings: () => string
  /** Text and icons */
  navbarText: () => string
  /** Page header and background */
  pageGroup: () => string
  /** The page around your widgets; colours set on a dashboard take precedence. */
  pageHelp: () => string
  /** Public page bar */
  publicPageNavigationBar: () => string
  /** Text */
  regularText: () => string
  /** Sidebar */
  sidebarBackground: () => string
  /** Selected dashboard marker */
  sidebarDashboardSelected: () => string
  /** Icons */
  sidebarForegroundIcon: () => string
  /** Icon text */
  sidebarForegroundText: () => string
  /** Sidebar */
  sidebarGroup: () => string
  /** Your buttons and the list of dashboards. */
  sidebarHelp: () => string
  /** Item */
  sidebarItem: () => string
  /** Item on hover */
  sidebarItemHover: () => string
  /** Alternate items */
  sidebarItemOdd: () => string
  /** Selected item */
  sidebarItemSelected: () => string
  /** Ribbon */
  sidebarRibbon: () => string
  /** Second level */
  sidebarSecondBackground: () => string
  /** Separator */
  sidebarSeparator: () => string
  /** Separator text */
  sidebarSeparatorForeground: () => string
  /** Text */
  sidebarText: () => string
  /** Sign-in and sign-up page */
  signInGroup: () => string
  /** What users see before they sign in. */
  signInHelp: () => string
}

export const say = sayOf<Say>(en)
