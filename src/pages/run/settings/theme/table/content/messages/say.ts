// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Danger alert action */
  alertActionDangerBackground: () => string
  /** Info alert action */
  alertActionInfoBackground: () => string
  /** Warning alert action */
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
  /** Icon button label */
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
  /** The contrast of each text is checked against its button. */
  buttonsHelp: () => string
  /** Device list alternate row */
  deviceListAlternateRow: () => string
  /** Device list column */
  deviceListColumn: () => string
  /** Dotted border */
  dottedBorder: () => string
  /** Selected option */
  dropdownAccent: () => string
  /** Drop-down */
  dropdownBackground: () => string
  /** Dynamic table alternate row */
  dynamicTableAlternateRow: () => string
  /** Dynamic table column */
  dynamicTableColumn: () => string
  /** Feedback */
  feedbackGroup: () => string
  /** Alerts, toasts, tooltips, links and dialogs. */
  feedbackHelp: () => string
  /** Border */
  formControlBorder: () => string
  /** Focused border */
  formControlFocus: () => string
  /** Forms and drop-downs */
  formsGroup: () => string
  /** Inputs, options and switches. */
  formsHelp: () => string
  /** Danger range */
  gaugeDanger: () => string
  /** Empty gauge part */
  gaugeEmpty: () => string
  /** Gauge */
  gaugeFill: () => string
  /** Value */
  gaugePrimaryText: () => string
  /** Caption */
  gaugeSecondaryText: () => string
  /** Ticks */
  gaugeTick: () => string
  /** Selected icon option */
  iconRadioSelected: () => string
  /** Icon option subtitle */
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
  /** Limit alert */
  limitAlert: () => string
  /** Link */
  link: () => string
  /** Loading */
  loading: () => string
  /** Dialog */
  modalContainer: () => string
  /** Dialog backdrop */
  modalOverlay: () => string
  /** Notification count */
  notificationButtonAmount: () => string
  /** Notification count text */
  notificationButtonAmountText: () => string
  /** Empty list icon */
  notificationEmptyIcon: () => string
  /** Empty list title */
  notificationEmptyTitle: () => string
  /** Filter */
  notificationFilterBackground: () => string
  /** Filter icon */
  notificationFilterMessageIcon: () => string
  /** Footer */
  notificationFooter: () => string
  /** Icon background */
  notificationIconContainer: () => string
  /** Notification */
  notificationItem: () => string
  /** Border */
  notificationItemBorder: () => string
  /** Date */
  notificationItemDate: () => string
  /** Accepted invitation text */
  notificationItemTextAccepted: () => string
  /** Unread notification */
  notificationItemUnread: () => string
  /** Text */
  notificationText: () => string
  /** Notifications */
  notificationsGroup: () => string
  /** The list that opens from the bell. */
  notificationsHelp: () => string
  /** Main colour */
  primary: () => string
  /** Busy button outline */
  snakeButtonOutline: () => string
  /** Switch when off */
  switchDisabledBackground: () => string
  /** Dark switch label */
  switchLabelDark: () => string
  /** Light switch label */
  switchLabelWhite: () => string
  /** Switch knob */
  switchSlider: () => string
  /** Tabs */
  tabBackground: () => string
  /** Active tab marker */
  tabLabelActive: () => string
  /** Tab */
  tabLabelBackground: () => string
  /** Tab border */
  tabLabelBorder: () => string
  /** Tab on hover */
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
  /** Icon accent */
  widgetIconsAccent: () => string
  /** Icon background */
  widgetIconsBackground: () => string
  /** Icons */
  widgetIconsColor: () => string
  /** Basic widget footer */
  widgetIconsFooterBasic: () => string
  /** Premium widget footer */
  widgetIconsFooterPremium: () => string
  /** Widgets and gauges */
  widgetsGroup: () => string
  /** Dashboard cards and their content. */
  widgetsHelp: () => string
}

export const say = sayOf<Say>(en)
