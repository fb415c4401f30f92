// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** The app leads a person through connecting a device to their network. A sidebar button or the logo can open it. */
  about: () => string
  /** Add language */
  addLanguage: () => string
  /** Another language */
  anotherLanguage: () => string
  /** At most 2000 characters */
  atMost2000Characters: () => string
  /** At most 300 characters */
  atMost300Characters: () => string
  /** Background */
  background: () => string
  /** Begin */
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
  /** Buttons that open the set-up depend on it. */
  enabledHelp: () => string
  /** Geolocation */
  geolocation: () => string
  /** Geolocation as it is stored */
  geolocationAsStored: () => string
  /** TagoIO no longer offers to set it up. What this portal has is kept as it is. */
  geolocationKept: () => string
  /** This portal does not use it. TagoIO no longer offers to set it up. */
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
  /** Four numbers with dots, like 192.168.4.1 */
  ipShape: () => string
  /** {label} ({code}) */
  labelInLanguage: (values: { label: string | number; code: string | number }) => string
  /** Language */
  language: () => string
  /** Language shown first */
  languageShownFirst: () => string
  /** {code} is there already */
  languageThere: (values: { code: string | number }) => string
  /** Like 192.168.4.1 */
  likeIp: () => string
  /** Main button */
  mainButton: () => string
  /** Mock of the screens */
  mockOfScreens: () => string
  /** Network */
  network: () => string
  /** Name of the device’s network */
  networkHelp: () => string
  /** Name of the network */
  networkName: () => string
  /** Network: text */
  networkText: () => string
  /** Network: title */
  networkTitle: () => string
  /** No texts yet: the app shows its own. */
  noTexts: () => string
  /** Port */
  port: () => string
  /** A number from 1 to 65535 */
  portShape: () => string
  /** Protocol */
  protocol: () => string
  /** Mobile features saved */
  saved: () => string
  /** Screens */
  screens: () => string
  /** Second button */
  secondButton: () => string
  /** Switched on */
  switchedOn: () => string
  /** Text */
  text: () => string
  /** Text of the main button */
  textMainButton: () => string
  /** Text of the second button */
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
