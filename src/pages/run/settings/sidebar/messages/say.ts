// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Buttons appear in this order, up to three in a row. Drag a button or use its arrows to move it. */
  about: () => string
  /** URL of an SVG image. */
  addressOfSvg: () => string
  /** A CSS colour, such as #0b7796 or green. */
  anyColour: () => string
  /** At most 100 characters */
  atMost100Characters: () => string
  /** At most 2,000 characters */
  atMost2000Characters: () => string
  /** At most 200 characters */
  atMost200Characters: () => string
  /** Start a new row with this button */
  beginNewLine: () => string
  /** Starts a row */
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
  /** Icon colour */
  colourOfTheIcon: () => string
  /** condition */
  condition: () => string
  /** Visible to all users unless you add a condition. */
  conditionsHelp: () => string
  /** {name} opens a dashboard that is not in this profile. */
  dashboardGone: (values: { name: string | number }) => string
  /** {name} is the fourth button in its row; a row holds {mostInLine}. Start a new row with it. */
  fourthInLine: (values: { name: string | number; mostInLine: string | number }) => string
  /** Icon */
  icon: () => string
  /** Label */
  label: () => string
  /** Destination */
  leadsTo: () => string
  /** row {line} */
  line: (values: { line: string | number }) => string
  /** No buttons: the portal lists the dashboards each user may see. */
  noButtons: () => string
  /** {name} has no icon. */
  noIcon: (values: { name: string | number }) => string
  /** {name} has no label. */
  noLabel: (values: { name: string | number }) => string
  /** Not shown */
  notShown: () => string
  /** None or built-in action */
  nothingOrBuiltIn: () => string
  /** Action */
  onPress: () => string
  /** Appears in the portal’s address while the page is open. */
  partHelp: () => string
  /** Path */
  partOfTheAddress: () => string
  /** A path cannot contain spaces, ?, #, <, > or " */
  partShape: () => string
  /** {name} has the same path as {name2}: {href}. */
  samePart: (values: { name: string | number; name2: string | number; href: string | number }) => string
  /** Visible to */
  shownTo: () => string
  /** Visible to users with any of these tags */
  shownToTags: () => string
  /** Sidebar */
  sidebar: () => string
  /** Sidebar buttons */
  sidebarButtons: () => string
  /** Sidebar saved */
  sidebarSaved: () => string
  /** some users */
  someUsers: () => string
  /** A TagoIO icon */
  vendorIcon: () => string
  /** Warnings */
  worthALook: () => string
}

export const say = sayOf<Say>(en)
