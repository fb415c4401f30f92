// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Opacity of the background */
  authBgOpacity: () => string
  /** Background image */
  authBgSrc: () => string
  /** Tint over the background */
  authBgTint: () => string
  /** Kind of background */
  authBgType: () => string
  /** Opacity of the form */
  authFormOpacity: () => string
  /** Page */
  contentBackground: () => string
  /** Header */
  contentHeader: () => string
  /** End of the header’s gradient */
  contentHeaderGradient: () => string
  /** Line under the header */
  contentHeaderSeparator: () => string
  /** Header text */
  contentHeaderText: () => string
  /** Title of the floating sidebar */
  floatingSidebarTitle: () => string
  /** Footer */
  footerBackground: () => string
  /** Navigation of lists */
  listNavColor: () => string
  /** Titles of lists */
  listTitleLabel: () => string
  /** Button */
  loginButton: () => string
  /** Button text */
  loginButtonText: () => string
  /** Text of the form */
  loginForeground: () => string
  /** Form */
  loginForm: () => string
  /** Description */
  navDescription: () => string
  /** Bar */
  navbar: () => string
  /** Border in beta mode */
  navbarBetaDeveloperBorder: () => string
  /** Button in the bar */
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
  /** Menu item under the pointer */
  navbarDropdownOptionHover: () => string
  /** Secondary text of the menu */
  navbarDropdownSecondaryText: () => string
  /** Sign-out button */
  navbarDropdownSignoutButton: () => string
  /** Navigation bar and account menu */
  navbarGroup: () => string
  /** The bar on top of every page, with your logo and the account menu. */
  navbarHelp: () => string
  /** Settings icon */
  navbarSettings: () => string
  /** Text and icons */
  navbarText: () => string
  /** Page header and background */
  pageGroup: () => string
  /** The page around your widgets; colours of a dashboard itself win over these. */
  pageHelp: () => string
  /** Bar of public pages */
  publicPageNavigationBar: () => string
  /** Text */
  regularText: () => string
  /** Sidebar */
  sidebarBackground: () => string
  /** Mark of the selected dashboard */
  sidebarDashboardSelected: () => string
  /** Icons */
  sidebarForegroundIcon: () => string
  /** Text of icons */
  sidebarForegroundText: () => string
  /** Sidebar */
  sidebarGroup: () => string
  /** Your buttons and the list of dashboards. */
  sidebarHelp: () => string
  /** Item */
  sidebarItem: () => string
  /** Item under the pointer */
  sidebarItemHover: () => string
  /** Every second item */
  sidebarItemOdd: () => string
  /** Selected item */
  sidebarItemSelected: () => string
  /** Ribbon */
  sidebarRibbon: () => string
  /** Second level */
  sidebarSecondBackground: () => string
  /** Separator */
  sidebarSeparator: () => string
  /** Text of the separator */
  sidebarSeparatorForeground: () => string
  /** Text */
  sidebarText: () => string
  /** Sign-in and sign-up page */
  signInGroup: () => string
  /** What people see before they sign in. */
  signInHelp: () => string
}

export const say = sayOf<Say>(en)
