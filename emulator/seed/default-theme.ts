/* Groups of keys of contract 6.8 that share a colour on a fresh portal; the few published values are product 3.4.6's. */
const navy = 'hsl(229, 100%, 23%)'
const colours: Readonly<Record<string, string>> = {
  [navy]:
    'primary navbar buttonPrimary publicPageNavigationBar sidebarRibbon formControlFocus dropdownAccent gaugeFill switchSlider tabLabelActive iconRadioSelected',
  'hsl(229, 81%, 54%)': 'loginButton notificationItemUnread filesSelection informationIcon loading toast',
  'hsl(208, 56%, 46%)':
    'link snakeButtonOutline sidebarHomeSelected sidebarDashboardSelected sidebarDeviceSelected sidebarBucketSelected sidebarUserSelected sidebarAccountSelected sidebarAccessSelected sidebarActionSelected sidebarAnalysisSelected sidebarBillingSelected sidebarExploreSelected sidebarFileSelected sidebarRunSelected sidebarTagoCoreSelected actionSchedule actionTriggerByData actionTriggerByMQTT actionTriggerByResource analysisInternal dictionaryPrimary widgetIconsAccent quickstart',
  white:
    'loginButtonText loginForm navbarText navbarDropdownBackground navbarDropdownOptionBackground sidebarBackground contentHeader buttonPrimaryText buttonSuccessText buttonWarningText buttonDangerText buttonUpgradeText inputBackground dropdownBackground tableBackground tabBackground tabLabelBackground notificationItem notificationFilterBackground widgetCardBackground modalContainer toastText tooltipText switchLabelWhite tableOddRowBackground verticalTabItem quickstartTask notificationButtonAmountText sidebarItem blueprint pdf html5 svgTagoFont',
  'hsl(0, 4%, 29%)':
    'loginForeground regularText contentHeaderText sidebarText sidebarForegroundIcon sidebarForegroundText inputForeground inputForegroundReadOnly buttonDefaultText tabText listTitleLabel listNavColor navDescription notificationText notificationItemDate notificationItemTextAccepted navbarDropdownOption navbarDropdownSecondaryText floatingSidebarTitle sidebarSeparatorForeground switchLabelDark gaugePrimaryText gaugeSecondaryText iconRadioSubTitle notificationEmptyTitle quickstartText widgetColors',
  'hsl(240, 4%, 95%)':
    'contentBackground sidebarItemHover sidebarItemOdd sidebarSecondBackground tableEvenRowBackground tableFooterBackground deviceListAlternateRow deviceListColumn dynamicTableAlternateRow dynamicTableColumn buttonDefault inputBackgroundReadOnly navbarDropdownOptionHover notificationFooter footerBackground quickstartSidebarBackground tabLabelHover widgetIconsBackground notificationIconContainer gaugeEmpty contentHeaderGradient',
  'hsl(0, 0%, 83%)':
    'formControlBorder tableBorder lightBorder dottedBorder navbarDropdownBorder navbarDropdownOptionBorder sidebarSeparator contentHeaderSeparator tabLabelBorder verticalTabItemBorder notificationItemBorder switchDisabledBackground buttonDisabled gaugeTick notificationEmptyIcon analysisExternal deviceInputOutputRest navbarBetaDeveloperBorder widgetIconsFooterBasic svgTagoIOHole',
  'hsl(0, 0%, 60%)':
    'buttonDisabledText buttonIconLabel notificationFilterMessageIcon widgetIconsColor sidebarIntegration sidebarConnector sidebarNetwork dataStorageImmutable dataStorageMutable',
  'hsl(229, 60%, 92%)': 'sidebarItemSelected alertInfoBackground',
  '#e40000':
    'buttonDanger inputError limitAlert gaugeDanger alertActionDangerBackground navbarDropdownSignoutButton notificationButtonAmount dictionaryAlertIcon deviceInputOutput3Days',
  '#007d05': 'buttonSuccess quickstartTaskFinished deviceInputOutput3Hours',
  'hsl(31, 92%, 66%)':
    'buttonWarning alertActionWarningBackground deviceInputOutput1Day buttonUpgrade widgetIconsFooterPremium',
  'hsl(60, 80%, 45%)': 'deviceInputOutput6Hours',
  'hsl(0, 100%, 96%)': 'alertDangerBackground',
  'hsl(37, 100%, 94%)': 'alertWarningBackground',
  'hsl(208, 56%, 40%)': 'alertActionInfoBackground navbarButton navbarSettings',
  'hsla(0, 0%, 0%, 0.5)': 'modalOverlay',
  'rgba(0, 0, 0, .8)': 'tooltipContainer',
}

/** All keys of contract 6.8 with the values of a fresh portal. */
export function defaultTheme(): Record<string, string | number | null> {
  const theme: Record<string, string | number | null> = {
    auth_bg_opacity: 100,
    auth_bg_src: '',
    auth_bg_tint: 'rgba(0, 0, 0, .05)',
    auth_bg_type: 'default',
    auth_form_opacity: null,
  }
  for (const [colour, keys] of Object.entries(colours)) for (const key of keys.split(' ')) theme[key] = colour
  return theme
}
