// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Scheduled action */
  actionSchedule: () => string
  /** Action by data */
  actionTriggerByData: () => string
  /** Action by MQTT */
  actionTriggerByMQTT: () => string
  /** Action by resource */
  actionTriggerByResource: () => string
  /** Action of a danger alert */
  alertActionDangerBackground: () => string
  /** Action of an info alert */
  alertActionInfoBackground: () => string
  /** Action of a warning alert */
  alertActionWarningBackground: () => string
  /** Danger alert */
  alertDangerBackground: () => string
  /** Info alert */
  alertInfoBackground: () => string
  /** Warning alert */
  alertWarningBackground: () => string
  /** External analysis */
  analysisExternal: () => string
  /** Internal analysis */
  analysisInternal: () => string
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
  /** Blueprint */
  blueprint: () => string
  /** Danger */
  buttonDanger: () => string
  /** Danger text */
  buttonDangerText: () => string
  /** Default */
  buttonDefault: () => string
  /** Default text */
  buttonDefaultText: () => string
  /** Disabled */
  buttonDisabled: () => string
  /** Disabled text */
  buttonDisabledText: () => string
  /** Label of icon buttons */
  buttonIconLabel: () => string
  /** Primary */
  buttonPrimary: () => string
  /** Primary text */
  buttonPrimaryText: () => string
  /** Success */
  buttonSuccess: () => string
  /** Success text */
  buttonSuccessText: () => string
  /** Upgrade */
  buttonUpgrade: () => string
  /** Upgrade text */
  buttonUpgradeText: () => string
  /** Warning */
  buttonWarning: () => string
  /** Warning text */
  buttonWarningText: () => string
  /** Buttons */
  buttonsGroup: () => string
  /** Text is checked against its button. */
  buttonsHelp: () => string
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
  /** Immutable storage */
  dataStorageImmutable: () => string
  /** Mutable storage */
  dataStorageMutable: () => string
  /** Device seen within 1 day */
  deviceInputOutput1Day: () => string
  /** Device seen within 3 days */
  deviceInputOutput3Days: () => string
  /** Device seen within 3 hours */
  deviceInputOutput3Hours: () => string
  /** Device seen within 6 hours */
  deviceInputOutput6Hours: () => string
  /** Device seen earlier */
  deviceInputOutputRest: () => string
  /** Every second row of a device list */
  deviceListAlternateRow: () => string
  /** Column of a device list */
  deviceListColumn: () => string
  /** Dictionary alert */
  dictionaryAlertIcon: () => string
  /** Dictionary */
  dictionaryPrimary: () => string
  /** Dotted border */
  dottedBorder: () => string
  /** Chosen option */
  dropdownAccent: () => string
  /** Drop-down */
  dropdownBackground: () => string
  /** Every second row of a dynamic table */
  dynamicTableAlternateRow: () => string
  /** Column of a dynamic table */
  dynamicTableColumn: () => string
  /** Feedback */
  feedbackGroup: () => string
  /** Alerts, toasts, tooltips, links and dialogs. */
  feedbackHelp: () => string
  /** Selected file */
  filesSelection: () => string
  /** Title of the floating sidebar */
  floatingSidebarTitle: () => string
  /** Footer */
  footerBackground: () => string
  /** Border */
  formControlBorder: () => string
  /** Border with focus */
  formControlFocus: () => string
  /** Forms and drop-downs */
  formsGroup: () => string
  /** Inputs, choices and switches. */
  formsHelp: () => string
  /** Danger range */
  gaugeDanger: () => string
  /** Empty part of a gauge */
  gaugeEmpty: () => string
  /** Gauge */
  gaugeFill: () => string
  /** Value */
  gaugePrimaryText: () => string
  /** Caption */
  gaugeSecondaryText: () => string
  /** Ticks */
  gaugeTick: () => string
  /** HTML file */
  html5: () => string
  /** Selected icon choice */
  iconRadioSelected: () => string
  /** Subtitle of an icon choice */
  iconRadioSubTitle: () => string
  /** Information icon */
  informationIcon: () => string
  /** Input */
  inputBackground: () => string
  /** Read-only input */
  inputBackgroundReadOnly: () => string
  /** Error */
  inputError: () => string
  /** Input text */
  inputForeground: () => string
  /** Read-only text */
  inputForegroundReadOnly: () => string
  /** Admin leftovers */
  leftoversGroup: () => string
  /** TagoIO’s own admin used these. They have no visible effect in a portal. */
  leftoversHelp: () => string
  /** Light border */
  lightBorder: () => string
  /** Alert of a limit */
  limitAlert: () => string
  /** Link */
  link: () => string
  /** Navigation of lists */
  listNavColor: () => string
  /** Titles of lists */
  listTitleLabel: () => string
  /** Loading */
  loading: () => string
  /** Button */
  loginButton: () => string
  /** Button text */
  loginButtonText: () => string
  /** Text of the form */
  loginForeground: () => string
  /** Form */
  loginForm: () => string
  /** Dialog */
  modalContainer: () => string
  /** Shade behind a dialog */
  modalOverlay: () => string
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
  /** Count at the bell */
  notificationButtonAmount: () => string
  /** Number of the count */
  notificationButtonAmountText: () => string
  /** Icon of an empty list */
  notificationEmptyIcon: () => string
  /** Title of an empty list */
  notificationEmptyTitle: () => string
  /** Filter */
  notificationFilterBackground: () => string
  /** Icon of the filter */
  notificationFilterMessageIcon: () => string
  /** Footer */
  notificationFooter: () => string
  /** Around an icon */
  notificationIconContainer: () => string
  /** Notification */
  notificationItem: () => string
  /** Border */
  notificationItemBorder: () => string
  /** Date */
  notificationItemDate: () => string
  /** Text once accepted */
  notificationItemTextAccepted: () => string
  /** Unread notification */
  notificationItemUnread: () => string
  /** Text */
  notificationText: () => string
  /** Notifications */
  notificationsGroup: () => string
  /** The list behind the bell. */
  notificationsHelp: () => string
  /** Page header and background */
  pageGroup: () => string
  /** The page around your widgets; colours of a dashboard itself win over these. */
  pageHelp: () => string
  /** PDF file */
  pdf: () => string
  /** Main colour */
  primary: () => string
  /** Bar of public pages */
  publicPageNavigationBar: () => string
  /** Quick start */
  quickstart: () => string
  /** Quick start sidebar */
  quickstartSidebarBackground: () => string
  /** Quick start task */
  quickstartTask: () => string
  /** Finished quick start task */
  quickstartTaskFinished: () => string
  /** Quick start text */
  quickstartText: () => string
  /** Text */
  regularText: () => string
  /** Access selected */
  sidebarAccessSelected: () => string
  /** Account selected */
  sidebarAccountSelected: () => string
  /** Actions selected */
  sidebarActionSelected: () => string
  /** Analysis selected */
  sidebarAnalysisSelected: () => string
  /** Sidebar */
  sidebarBackground: () => string
  /** Billing selected */
  sidebarBillingSelected: () => string
  /** Buckets selected */
  sidebarBucketSelected: () => string
  /** Connector */
  sidebarConnector: () => string
  /** Mark of the selected dashboard */
  sidebarDashboardSelected: () => string
  /** Devices selected */
  sidebarDeviceSelected: () => string
  /** Explore selected */
  sidebarExploreSelected: () => string
  /** Files selected */
  sidebarFileSelected: () => string
  /** Icons */
  sidebarForegroundIcon: () => string
  /** Text of icons */
  sidebarForegroundText: () => string
  /** Sidebar */
  sidebarGroup: () => string
  /** Your buttons and the list of dashboards. */
  sidebarHelp: () => string
  /** Home selected */
  sidebarHomeSelected: () => string
  /** Integration */
  sidebarIntegration: () => string
  /** Item */
  sidebarItem: () => string
  /** Item under the pointer */
  sidebarItemHover: () => string
  /** Every second item */
  sidebarItemOdd: () => string
  /** Selected item */
  sidebarItemSelected: () => string
  /** Network */
  sidebarNetwork: () => string
  /** Ribbon */
  sidebarRibbon: () => string
  /** Run selected */
  sidebarRunSelected: () => string
  /** Second level */
  sidebarSecondBackground: () => string
  /** Separator */
  sidebarSeparator: () => string
  /** Text of the separator */
  sidebarSeparatorForeground: () => string
  /** TagoCore selected */
  sidebarTagoCoreSelected: () => string
  /** Text */
  sidebarText: () => string
  /** Users selected */
  sidebarUserSelected: () => string
  /** Sign-in and sign-up page */
  signInGroup: () => string
  /** What people see before they sign in. */
  signInHelp: () => string
  /** Outline while busy */
  snakeButtonOutline: () => string
  /** Letters of the TagoIO logo */
  svgTagoFont: () => string
  /** Hole of the TagoIO logo */
  svgTagoIOHole: () => string
  /** Switch that is off */
  switchDisabledBackground: () => string
  /** Dark label of a switch */
  switchLabelDark: () => string
  /** Light label of a switch */
  switchLabelWhite: () => string
  /** Knob of a switch */
  switchSlider: () => string
  /** Tabs */
  tabBackground: () => string
  /** Mark of the active tab */
  tabLabelActive: () => string
  /** Tab */
  tabLabelBackground: () => string
  /** Tab border */
  tabLabelBorder: () => string
  /** Tab under the pointer */
  tabLabelHover: () => string
  /** Tab text */
  tabText: () => string
  /** Table */
  tableBackground: () => string
  /** Table border */
  tableBorder: () => string
  /** Even rows */
  tableEvenRowBackground: () => string
  /** Table footer */
  tableFooterBackground: () => string
  /** Odd rows */
  tableOddRowBackground: () => string
  /** Tables, tabs and lists */
  tablesGroup: () => string
  /** Rows, columns and tabs. */
  tablesHelp: () => string
  /** Toast */
  toast: () => string
  /** Toast text */
  toastText: () => string
  /** Tooltip */
  tooltipContainer: () => string
  /** Tooltip text */
  tooltipText: () => string
  /** Vertical tab */
  verticalTabItem: () => string
  /** Vertical tab border */
  verticalTabItemBorder: () => string
  /** Card */
  widgetCardBackground: () => string
  /** Series colour */
  widgetColors: () => string
  /** Accent of icons */
  widgetIconsAccent: () => string
  /** Behind icons */
  widgetIconsBackground: () => string
  /** Icons */
  widgetIconsColor: () => string
  /** Footer of basic widgets */
  widgetIconsFooterBasic: () => string
  /** Footer of premium widgets */
  widgetIconsFooterPremium: () => string
  /** Widgets and gauges */
  widgetsGroup: () => string
  /** Cards of a dashboard and what is in them. */
  widgetsHelp: () => string
}

export const say = sayOf<Say>(en)
