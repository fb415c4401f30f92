// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** The app guides users through connecting a device to their Wi-Fi network. A sidebar button or the logo can start it. */
  about: () => string
  /** Add language */
  addLanguage: () => string
  /** Another language */
  anotherLanguage: () => string
  /** At most 2,000 characters */
  atMost2000Characters: () => string
  /** At most 300 characters */
  atMost300Characters: () => string
  /** Background */
  background: () => string
  /** Start */
  begin: () => string
  /** Colours */
  colours: () => string
  /** Connect */
  connect: () => string
  /** Details */
  details: () => string
  /** Details: title */
  detailsTitle: () => string
  /** Done: text */
  doneText: () => string
  /** Done: title */
  doneTitle: () => string
  /** When disabled, buttons that open the set-up do nothing. */
  enabledHelp: () => string
  /** Geolocation */
  geolocation: () => string
  /** Stored geolocation settings */
  geolocationAsStored: () => string
  /** TagoIO no longer offers this feature. The stored settings are kept. */
  geolocationKept: () => string
  /** Not set up. TagoIO no longer offers this feature. */
  geolocationUnused: () => string
  /** Introduction */
  introduction: () => string
  /** Introduction: image */
  introductionImage: () => string
  /** Introduction: text */
  introductionText: () => string
  /** Introduction: title */
  introductionTitle: () => string
  /** IP address */
  ipAddress: () => string
  /** IP address of the device */
  ipOfDevice: () => string
  /** Enter four numbers separated by dots, such as 192.168.4.1 */
  ipShape: () => string
  /** {label} ({code}) */
  labelInLanguage: (values: { label: string | number; code: string | number }) => string
  /** Language */
  language: () => string
  /** Default language */
  languageShownFirst: () => string
  /** {code} is already in the list */
  languageThere: (values: { code: string | number }) => string
  /** For example 192.168.4.1 */
  likeIp: () => string
  /** Main button */
  mainButton: () => string
  /** Preview of the screens */
  mockOfScreens: () => string
  /** Network */
  network: () => string
  /** Name of the device’s network */
  networkHelp: () => string
  /** Network name */
  networkName: () => string
  /** Network: text */
  networkText: () => string
  /** Network: title */
  networkTitle: () => string
  /** No custom texts yet. The app uses its own. */
  noTexts: () => string
  /** Port */
  port: () => string
  /** Enter a number from 1 to 65535 */
  portShape: () => string
  /** Protocol */
  protocol: () => string
  /** Mobile features saved */
  saved: () => string
  /** Screens */
  screens: () => string
  /** Second button */
  secondButton: () => string
  /** Enabled */
  switchedOn: () => string
  /** Text */
  text: () => string
  /** Main button text */
  textMainButton: () => string
  /** Second button text */
  textSecondButton: () => string
  /** Texts */
  texts: () => string
  /** Texts in {code} */
  textsInCode: (values: { code: string | number }) => string
  /** Waiting */
  waiting: () => string
  /** Waiting: text */
  waitingText: () => string
  /** Waiting: title */
  waitingTitle: () => string
  /** Wi-Fi device set-up */
  wifiSetUp: () => string
}

export const say = sayOf<Say>(en)
