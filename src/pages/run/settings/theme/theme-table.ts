/**
 * Every key of contract 6.8 in the groups of the page, as `key | label | value on a fresh portal`. The values are the
 * documented sample of `GET /run`, which the contract names as the defaults; a dash stands where the sample has no such key.
 */
export const portalTable = `
# sign-in | Sign-in and sign-up page | What people see before they sign in.
loginButton | Button | hsl(229, 81%, 54%)
loginButtonText | Button text | hsl(0, 100%, 100%)
loginForeground | Text of the form | hsl(0, 4%, 29%)
loginForm | Form | hsla(0, 100%, 100%, 1)
auth_bg_type | Kind of background | default
auth_bg_src | Background image | 
auth_bg_opacity | Opacity of the background | 100
auth_bg_tint | Tint over the background | -
auth_form_opacity | Opacity of the form | null

# navbar | Navigation bar and account menu | The bar on top of every page, with your logo and the account menu.
navbar | Bar | hsl(229, 100%, 23%)
navbarText | Text and icons | hsl(0, 100%, 100%)
navbarButton | Button in the bar | hsl(229, 100%, 23%)
navbarSettings | Settings icon | hsl(0, 0%, 55%)
navbarDropdownBackground | Menu | hsl(0, 0%, 100%)
navbarDropdownBorder | Menu border | hsl(0, 0%, 80%)
navbarDropdownOption | Menu item text | hsl(0, 0%, 30%)
navbarDropdownOptionBackground | Menu item | hsl(0, 0%, 98%)
navbarDropdownOptionBorder | Menu item border | rgb(225, 225, 225)
navbarDropdownOptionHover | Menu item under the pointer | hsl(0, 0%, 94%)
navbarDropdownSecondaryText | Secondary text of the menu | rgb(150, 150, 150)
navbarDropdownSignoutButton | Sign-out button | hsl(0, 0%, 100%)
navDescription | Description | hsl(0, 0%, 55%)
navbarBetaDeveloperBorder | Border in beta mode | rgb(0, 255, 126)
publicPageNavigationBar | Bar of public pages | #007d05

# sidebar | Sidebar | Your buttons and the list of dashboards.
sidebarBackground | Sidebar | hsl(0, 0%, 100%)
sidebarSecondBackground | Second level | hsl(240, 4%, 95%)
sidebarText | Text | hsl(0, 4%, 29%)
sidebarForegroundIcon | Icons | hsl(0, 4%, 29%)
sidebarForegroundText | Text of icons | -
sidebarItem | Item | hsl(240, 4%, 100%)
sidebarItemHover | Item under the pointer | hsl(240, 4%, 95%)
sidebarItemOdd | Every second item | rgba(0, 0, 0, .015)
sidebarItemSelected | Selected item | hsl(240, 4%, 97%)
sidebarRibbon | Ribbon | hsl(0, 0%, 97%)
sidebarSeparator | Separator | hsl(0, 0%, 100%)
sidebarSeparatorForeground | Text of the separator | hsla(0, 0%, 0%, .5)
sidebarDashboardSelected | Mark of the selected dashboard | hsl(321, 84%, 38%)
floatingSidebarTitle | Title of the floating sidebar | hsl(229, 100%, 23%)

# page | Page header and background | The page around your widgets; colours of a dashboard itself win over these.
contentBackground | Page | hsl(0, 0%, 100%)
contentHeader | Header | hsl(0, 0%, 100%)
contentHeaderGradient | End of the header’s gradient | rgb(218, 218, 220)
contentHeaderSeparator | Line under the header | hsl(0, 4%, 29%)
contentHeaderText | Header text | hsl(0, 4%, 29%)
regularText | Text | hsl(0, 4%, 29%)
footerBackground | Footer | hsl(0, 0%, 100%)
listNavColor | Navigation of lists | hsl(0, 0%, 100%)
listTitleLabel | Titles of lists | hsl(0, 0%, 33%)

# buttons | Buttons | Text is checked against its button.
buttonPrimary | Primary | hsl(229, 100%, 23%)
buttonPrimaryText | Primary text | hsl(0, 0%, 100%)
buttonDefault | Default | hsl(0, 0%, 100%)
buttonDefaultText | Default text | hsl(0, 0%, 0%)
buttonSuccess | Success | #007d05
buttonSuccessText | Success text | hsl(0, 0%, 100%)
buttonWarning | Warning | hsl(31, 92%, 66%)
buttonWarningText | Warning text | hsl(0, 0%, 100%)
buttonDanger | Danger | #e40000
buttonDangerText | Danger text | hsl(0, 100%, 100%)
buttonDisabled | Disabled | hsl(0, 0%, 90%)
buttonDisabledText | Disabled text | hsl(0, 0%, 0%)
buttonUpgrade | Upgrade | hsl(31, 92%, 66%)
buttonUpgradeText | Upgrade text | hsl(0, 0%, 0%)
buttonIconLabel | Label of icon buttons | hsl(0, 4%, 29%)
snakeButtonOutline | Outline while busy | hsl(0, 0%, 60%)

# forms | Forms and drop-downs | Inputs, choices and switches.
inputBackground | Input | hsl(0, 0%, 99%)
inputForeground | Input text | hsl(225, 6%, 13%)
inputBackgroundReadOnly | Read-only input | hsl(0, 0%, 95%)
inputForegroundReadOnly | Read-only text | hsl(0, 0%, 45%)
inputError | Error | #e40000
formControlBorder | Border | hsla(0, 0%, 0%, 0.07)
formControlFocus | Border with focus | hsl(208, 56%, 46%)
dropdownAccent | Chosen option | hsl(229, 100%, 23%)
dropdownBackground | Drop-down | hsl(0, 0%, 100%)
switchSlider | Knob of a switch | hsl(0, 0%, 100%)
switchDisabledBackground | Switch that is off | hsl(0, 0%, 77%)
switchLabelDark | Dark label of a switch | hsl(0, 0%, 97%)
switchLabelWhite | Light label of a switch | hsla(0, 0%, 0%, .5)
iconRadioSelected | Selected icon choice | hsl(0, 0%, 33%)
iconRadioSubTitle | Subtitle of an icon choice | hsl(0, 0%, 45%)

# tables | Tables, tabs and lists | Rows, columns and tabs.
tableBackground | Table | hsl(0, 100%, 100%)
tableBorder | Table border | hsla(0, 0%, 0%, 0.1)
tableEvenRowBackground | Even rows | hsla(0, 0%, 0%, 0.03)
tableOddRowBackground | Odd rows | hsl(0, 100%, 100%)
tableFooterBackground | Table footer | hsl(240, 4%, 95%)
dynamicTableAlternateRow | Every second row of a dynamic table | hsla(0, 0%, 0%, .05)
dynamicTableColumn | Column of a dynamic table | hsla(0, 0%, 0%, .05)
deviceListAlternateRow | Every second row of a device list | hsla(0, 0%, 0%, .05)
deviceListColumn | Column of a device list | hsla(0, 0%, 0%, .05)
tabBackground | Tabs | -
tabText | Tab text | hsl(0, 4%, 29%)
tabLabelActive | Mark of the active tab | hsl(208, 56%, 46%)
tabLabelBackground | Tab | hsl(240, 4%, 95%)
tabLabelBorder | Tab border | hsl(204, 12%, 92%)
tabLabelHover | Tab under the pointer | hsl(0, 0%, 100%)
verticalTabItem | Vertical tab | hsl(240, 20%, 98%)
verticalTabItemBorder | Vertical tab border | hsl(204, 12%, 92%)

# feedback | Feedback | Alerts, toasts, tooltips, links and dialogs.
alertDangerBackground | Danger alert | hsl(0, 60%, 92%)
alertInfoBackground | Info alert | hsl(200, 65%, 91%)
alertWarningBackground | Warning alert | hsl(50, 100%, 94%)
alertActionDangerBackground | Action of a danger alert | hsl(0, 49%, 54%)
alertActionInfoBackground | Action of an info alert | hsl(200, 74%, 88%)
alertActionWarningBackground | Action of a warning alert | hsl(50, 100%, 86%)
toast | Toast | hsl(0,0%,100%)
toastText | Toast text | hsl(0, 4%, 29%)
tooltipContainer | Tooltip | hsl(229, 100%, 23%)
tooltipText | Tooltip text | hsl(0, 0%, 100%)
loading | Loading | hsl(0, 0%, 20%)
informationIcon | Information icon | hsl(229, 100%, 23%)
limitAlert | Alert of a limit | hsl(0, 49%, 54%)
link | Link | hsl(208, 56%, 46%)
primary | Main colour | hsl(229, 100%, 23%)
modalContainer | Dialog | hsl(0, 0%, 100%)
modalOverlay | Shade behind a dialog | hsla(0, 0%, 0%, 0.5)
lightBorder | Light border | hsla(0, 0%, 0%, 0.1)
dottedBorder | Dotted border | hsl(0, 4%, 29%)

# notifications | Notifications | The list behind the bell.
notificationItem | Notification | hsl(0, 0%, 100%)
notificationItemUnread | Unread notification | hsla(0, 0%, 97%, 1)
notificationItemBorder | Border | hsl(0, 0%, 90%)
notificationItemDate | Date | rgba(0, 0, 0, 0.4)
notificationItemTextAccepted | Text once accepted | hsl(0, 0%, 62%)
notificationText | Text | hsl(0, 4%, 29%)
notificationButtonAmount | Count at the bell | hsl(354, 81%, 60%)
notificationButtonAmountText | Number of the count | hsl(0, 100%, 100%)
notificationEmptyIcon | Icon of an empty list | hsl(0, 0%, 78%)
notificationEmptyTitle | Title of an empty list | hsl(0, 0%, 62%)
notificationFilterBackground | Filter | hsl(240,4%,95%)
notificationFilterMessageIcon | Icon of the filter | rgba(0, 0, 0, 0.2)
notificationFooter | Footer | hsl(0, 0%, 98%)
notificationIconContainer | Around an icon | rgba(0, 0, 0, 0.04)

# widgets | Widgets and gauges | Cards of a dashboard and what is in them.
widgetCardBackground | Card | hsl(0, 0%, 100%)
widgetColors | Series colour | hsl(208, 56%, 46%)
widgetIconsAccent | Accent of icons | hsl(229, 100%, 23%)
widgetIconsBackground | Behind icons | hsl(0, 0%, 100%)
widgetIconsColor | Icons | hsl(0, 4%, 29%)
widgetIconsFooterBasic | Footer of basic widgets | hsl(0, 0%, 97%)
widgetIconsFooterPremium | Footer of premium widgets | hsl(53, 100%, 55%)
gaugeFill | Gauge | hsl(208, 56%, 46%)
gaugeEmpty | Empty part of a gauge | hsl(0, 0%, 80%)
gaugeDanger | Danger range | #C02416
gaugeTick | Ticks | hsl(0, 0%, 57%)
gaugePrimaryText | Value | hsl(0, 0%, 0%)
gaugeSecondaryText | Caption | hsl(0, 0%, 45%)
`

/** Keys of the vendor's own admin that come along in every theme; people in the portal see nothing of them. */
export const leftoverTable = `
# leftovers | Admin leftovers | TagoIO’s own admin used these. They have no visible effect in a portal.
actionSchedule | Scheduled action | #e6431e
actionTriggerByData | Action by data | rgb(85, 107, 47)
actionTriggerByMQTT | Action by MQTT | hsl(296, 32%, 43%)
actionTriggerByResource | Action by resource | hsl(208, 56%, 45%)
analysisExternal | External analysis | hsl(27, 80%, 49%)
analysisInternal | Internal analysis | hsl(208, 56%, 46%)
dataStorageImmutable | Immutable storage | hsl(82, 39%, 30%)
dataStorageMutable | Mutable storage | hsl(180, 100%, 27%)
deviceInputOutput3Hours | Device seen within 3 hours | hsl(121, 84%, 40%)
deviceInputOutput6Hours | Device seen within 6 hours | hsl(29, 98%, 48%)
deviceInputOutput1Day | Device seen within 1 day | hsl(298, 74%, 37%)
deviceInputOutput3Days | Device seen within 3 days | hsl(341, 74%, 36%)
deviceInputOutputRest | Device seen earlier | hsl(0, 0%, 50%)
dictionaryAlertIcon | Dictionary alert | hsl(0, 95%, 70%)
dictionaryPrimary | Dictionary | hsl(208, 56%, 46%)
filesSelection | Selected file | hsl(207, 56%, 93%)
html5 | HTML file | hsl(14, 93%, 54%)
pdf | PDF file | hsl(3, 97%, 48%)
blueprint | Blueprint | hsl(230, 100%, 32%)
quickstart | Quick start | hsl(233, 45%, 50%)
quickstartSidebarBackground | Quick start sidebar | hsl(220, 16%, 96%)
quickstartTask | Quick start task | hsl(223, 12%, 89%)
quickstartTaskFinished | Finished quick start task | hsl(155, 54%, 46%)
quickstartText | Quick start text | hsl(0, 100%, 100%)
svgTagoFont | Letters of the TagoIO logo | hsl(208, 56%, 46%)
svgTagoIOHole | Hole of the TagoIO logo | hsl(0, 0%, 100%)
sidebarAccessSelected | Access selected | hsl(300, 100%, 25%)
sidebarAccountSelected | Account selected | hsl(43, 94%, 37%)
sidebarActionSelected | Actions selected | #e6431e
sidebarAnalysisSelected | Analysis selected | #294E80
sidebarBillingSelected | Billing selected | rgb(28, 117, 8)
sidebarBucketSelected | Buckets selected | -
sidebarDeviceSelected | Devices selected | #118c8c
sidebarExploreSelected | Explore selected | hsl(206, 74%, 52%)
sidebarFileSelected | Files selected | #ea8d13
sidebarHomeSelected | Home selected | hsl(208, 56%, 46%)
sidebarRunSelected | Run selected | rgb(120, 90, 255)
sidebarTagoCoreSelected | TagoCore selected | hsl(0, 0%, 0%)
sidebarUserSelected | Users selected | rgb(113, 20, 20)
sidebarConnector | Connector | hsl(208, 56%, 46%)
sidebarIntegration | Integration | hsl(0, 0%, 25%)
sidebarNetwork | Network | hsl(156, 74%, 25%)
`
