// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
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
  /** Every second row of a device list */
  deviceListAlternateRow: () => string
  /** Column of a device list */
  deviceListColumn: () => string
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
  /** Light border */
  lightBorder: () => string
  /** Alert of a limit */
  limitAlert: () => string
  /** Link */
  link: () => string
  /** Loading */
  loading: () => string
  /** Dialog */
  modalContainer: () => string
  /** Shade behind a dialog */
  modalOverlay: () => string
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
  /** Main colour */
  primary: () => string
  /** Outline while busy */
  snakeButtonOutline: () => string
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
