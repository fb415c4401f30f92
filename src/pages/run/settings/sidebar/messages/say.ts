// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** In the order of the portal, up to three in a line. Drag a row, or move it with its arrows. */
  about: () => string
  /** Address of an SVG. */
  addressOfSvg: () => string
  /** Any CSS colour. */
  anyColour: () => string
  /** At most 100 characters */
  atMost100Characters: () => string
  /** At most 2000 characters */
  atMost2000Characters: () => string
  /** At most 200 characters */
  atMost200Characters: () => string
  /** Begin a new line with this button */
  beginNewLine: () => string
  /** Begins a line */
  beginsLine: () => string
  /** Built in */
  builtIn: () => string
  /** button */
  button: () => string
  /** button {at} */
  buttonAt: (values: { at: string | number }) => string
  /** Buttons */
  buttons: () => string
  /** Colour */
  colour: () => string
  /** Colour of the icon */
  colourOfTheIcon: () => string
  /** condition */
  condition: () => string
  /** Without a condition everybody sees it. */
  conditionsHelp: () => string
  /** {name} opens a dashboard that is not in this profile. */
  dashboardGone: (values: { name: string | number }) => string
  /** {name} is the fourth in its line; a line holds {mostInLine}. Let it begin a line. */
  fourthInLine: (values: { name: string | number; mostInLine: string | number }) => string
  /** Icon */
  icon: () => string
  /** Label */
  label: () => string
  /** Leads to */
  leadsTo: () => string
  /** line {line} */
  line: (values: { line: string | number }) => string
  /** No buttons: the portal lists the dashboards that each user may see. */
  noButtons: () => string
  /** {name} has no icon. */
  noIcon: (values: { name: string | number }) => string
  /** {name} has no label. */
  noLabel: (values: { name: string | number }) => string
  /** Not shown */
  notShown: () => string
  /** Nothing, or what is built in */
  nothingOrBuiltIn: () => string
  /** On press */
  onPress: () => string
  /** In the portal’s address while it is open. */
  partHelp: () => string
  /** Part of the address */
  partOfTheAddress: () => string
  /** No spaces, ? or # in a part of an address */
  partShape: () => string
  /** {name} has the same part of the address as {name2}: {href}. */
  samePart: (values: { name: string | number; name2: string | number; href: string | number }) => string
  /** Shown to */
  shownTo: () => string
  /** Shown to users with one of these tags */
  shownToTags: () => string
  /** Sidebar */
  sidebar: () => string
  /** Sidebar buttons */
  sidebarButtons: () => string
  /** Sidebar saved */
  sidebarSaved: () => string
  /** some users */
  someUsers: () => string
  /** An icon of TagoIO */
  vendorIcon: () => string
  /** Worth a look */
  worthALook: () => string
}

export const say = sayOf<Say>(en)
