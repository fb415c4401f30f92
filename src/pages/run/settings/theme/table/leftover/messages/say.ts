// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Scheduled action */
  actionSchedule: () => string
  /** Action triggered by data */
  actionTriggerByData: () => string
  /** Action triggered by MQTT */
  actionTriggerByMQTT: () => string
  /** Action triggered by a resource */
  actionTriggerByResource: () => string
  /** External analysis */
  analysisExternal: () => string
  /** Internal analysis */
  analysisInternal: () => string
  /** Blueprint */
  blueprint: () => string
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
  /** Dictionary alert */
  dictionaryAlertIcon: () => string
  /** Dictionary */
  dictionaryPrimary: () => string
  /** Selected file */
  filesSelection: () => string
  /** HTML file */
  html5: () => string
  /** Unused by portals */
  leftoversGroup: () => string
  /** TagoIO’s own admin used these colours. They have no visible effect in a portal. */
  leftoversHelp: () => string
  /** PDF file */
  pdf: () => string
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
  /** Access selected */
  sidebarAccessSelected: () => string
  /** Account selected */
  sidebarAccountSelected: () => string
  /** Actions selected */
  sidebarActionSelected: () => string
  /** Analysis selected */
  sidebarAnalysisSelected: () => string
  /** Billing selected */
  sidebarBillingSelected: () => string
  /** Buckets selected */
  sidebarBucketSelected: () => string
  /** Connector */
  sidebarConnector: () => string
  /** Devices selected */
  sidebarDeviceSelected: () => string
  /** Explore selected */
  sidebarExploreSelected: () => string
  /** Files selected */
  sidebarFileSelected: () => string
  /** Home selected */
  sidebarHomeSelected: () => string
  /** Integration */
  sidebarIntegration: () => string
  /** Network */
  sidebarNetwork: () => string
  /** Run selected */
  sidebarRunSelected: () => string
  /** TagoCore selected */
  sidebarTagoCoreSelected: () => string
  /** Users selected */
  sidebarUserSelected: () => string
  /** TagoIO logo letters */
  svgTagoFont: () => string
  /** TagoIO logo cut-out */
  svgTagoIOHole: () => string
}

export const say = sayOf<Say>(en)
