// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import type { DrawTag } from '#lib/words/node-of.ts'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Account menu items */
  accountMenuItems: () => string
  /** All {pairs} combinations of text and background are easy to read. */
  allEasyToRead: (values: { pairs: string | number }) => string
  /** All values are already the defaults. */
  allFresh: () => string
  /** and {refused} more */
  andMore: (values: { refused: string | number }) => string
  /** Reset to the default {fresh} */
  backTo: (values: { fresh: string | number }) => string
  /** Reset to the default (empty) */
  backToEmpty: () => string
  /** Colour */
  backgroundDefault: () => string
  /** Image */
  backgroundImage: () => string
  /** {key} becomes {text} */
  becomes: (values: { key: string | number; text: string | number }) => string
  /** {name} changes nothing. */
  changesNothing: (values: { name: string | number }) => string
  /** {values, plural, one {{name} changes 1 value in the form. Save the theme to apply it.} other {{name} changes # values in the form. Save the theme to apply them.}} */
  changesValues: (values: { values: number; name: string | number }) => string
  /** Colour of {label} */
  colourOfLabel: (values: { label: string | number }) => string
  /** {colours} colours changed for readability; save to keep them */
  coloursChanged: (values: { colours: string | number }) => string
  /** Contrast */
  contrast: () => string
  /** {name}, easy to read: */
  easyToRead: (values: { name: string | number }) => string
  /** empty */
  empty: () => string
  /** empty instead of a colour */
  emptyForColour: () => string
  /** empty instead of a text */
  emptyForText: () => string
  /** Enter a colour */
  enterAColour: () => string
  /** Enter one word, for example default or image */
  enterOneWord: () => string
  /** Enter a number from 0 to 100 */
  enterOpacity: () => string
  /** Enter an image URL that starts with https:// */
  enterPictureAddress: () => string
  /** Includes unsaved changes */
  exportNote: () => string
  /** Export theme */
  exportTheme: () => string
  /** File and reset */
  fileAndReset: () => string
  /** Theme file and reset */
  fileAndResetLabel: () => string
  /** This file is not JSON. Choose a theme file, such as one exported here. */
  fileNotJson: () => string
  /** The browser could not read this file. Choose it again. */
  fileNotRead: () => string
  /** {values, plural, one {Import 1 value} other {Import # values}} */
  fillIn: (values: { values: number }) => string
  /** {values, plural, one {1 value imported from {name}; save to keep it} other {# values imported from {name}; save to keep them}} */
  filledFrom: (values: { values: number; name: string | number }) => string
  /** Fix “{name}”: {changes} */
  fix: (values: { name: string | number; changes: string | number }) => string
  /** Fix all */
  fixAll: () => string
  /** A value cannot contain < > '{' '}' or ; */
  forbiddenCharacters: () => string
  /** not allowed as a key */
  forbiddenName: () => string
  /** TagoIO does not document its default. */
  freshColourUnknown: () => string
  /** In the file */
  fromTheFile: () => string
  /** {values, plural, one {1 value of {title} reset; save to keep it} other {# values of {title} reset; save to keep them}} */
  groupReset: (values: { values: number; title: string | number }) => string
  /** Theme groups */
  groupsOfTheme: () => string
  /** {name}, hard to read: */
  hardToRead: (values: { name: string | number }) => string
  /** <b>{failing, plural, one {1 of {pairs} combinations is hard to read.} other {# of {pairs} combinations are hard to read.}}</b> Text needs a contrast of 4.5 : 1, icons 3 : 1. */
  hardToReadOf: (values: { failing: number; pairs: string | number }) => ReactNode
  /** Browsers do not show http images in portals. Use an https:// URL */
  httpPicture: () => string
  /** Hue */
  hue: () => string
  /** Icons on the sidebar */
  iconsOnSidebar: () => string
  /** Import theme */
  importATheme: () => string
  /** Import theme… */
  importTheme: () => string
  /** Key */
  key: () => string
  /** {label} ({key}) */
  labelWithKey: (values: { label: string | number; key: string | number }) => string
  /** Make the text or its background more opaque. */
  lessSeeThrough: () => string
  /** Links on the page */
  linksOnPage: () => string
  /** a list instead of a single value */
  listForValue: () => string
  /** Try a label, a key such as navbarText, or a value such as #0b2f6b. */
  lookForLabel: () => string
  /** None of these colours is valid, so their contrast cannot be checked. */
  noColourReadable: () => string
  /** No keys match */
  noKeyMatches: () => string
  /** This file contains no theme: portals know none of its keys. Choose another file. */
  noThemeInFile: () => string
  /** Not a valid colour. Use a format like #0b2f6b, rgb(11, 47, 107) or hsl(220, 81%, 23%) */
  notAColour: () => string
  /** not set */
  notSet: () => string
  /** Current */
  now: () => string
  /** 0 is invisible, 100 is opaque. Leave it empty to use the opacity of the form colour. */
  nullableOpacityHelp: () => string
  /** Notification count */
  numberAtBell: () => string
  /** a number instead of a colour */
  numberForColour: () => string
  /** a number instead of a text */
  numberForText: () => string
  /** an object instead of a single value */
  objectForValue: () => string
  /** Opacity */
  opacity: () => string
  /** 0 is invisible, 100 is opaque. */
  opacityHelp: () => string
  /** Other keys */
  otherKeys: () => string
  /** TagoIO does not document these keys. They are kept unless you change them. */
  otherKeysHelp: () => string
  /** No lighter or darker colour keeps every text readable. Change the surrounding colours, too. */
  otherPairsSuffer: () => string
  /** Pick a colour for {label} */
  pickColour: (values: { label: string | number }) => string
  /** URL of a public image, such as a public file in TagoIO Files. */
  pictureHelp: () => string
  /** {name}: {ratio}, needs {least} */
  ratioNeeds: (values: { name: string | number; ratio: string | number; least: string | number }) => string
  /** Reading {name}… */
  readingName: (values: { name: string | number }) => string
  /** {values, plural, one {1 value in the form is reset to its documented default. Undocumented keys and defaults are kept. Save the theme to apply this.} other {# values in the form are reset to their documented defaults. Undocumented keys and defaults are kept. Save the theme to apply this.}} */
  resetConsequence: (values: { values: number }) => string
  /** Reset theme… */
  resetDots: () => string
  /** Reset theme? */
  resetTitle: () => string
  /** Reset {label} ({key}) to {fresh} */
  resetTo: (values: { label: string | number; key: string | number; fresh: string | number }) => string
  /** Reset {label} ({key}) to empty */
  resetToEmpty: (values: { label: string | number; key: string | number }) => string
  /** {values, plural, one {Reset 1 value} other {Reset # values}} */
  resetValues: (values: { values: number }) => string
  /** {values, plural, one {Reset 1 value of {title}} other {Reset # values of {title}}} */
  resetValuesOf: (values: { values: number; title: string | number }) => string
  /** {values, plural, one {1 value is already in the form.} other {# values are already in the form.}} */
  sameAsInForm: (values: { values: number }) => string
  /** Saturation and brightness */
  saturation: () => string
  /** Search by label, key or value */
  searchPlaceholder: () => string
  /** Search theme */
  searchTheme: () => string
  /** You can review the changes first */
  showsFirstWhatChanges: () => string
  /** true or false instead of a colour or text */
  switchForValue: () => string
  /** Use <styled>{text}</styled> */
  takeColour: (values: { styled: DrawTag; text: string | number }) => ReactNode
  /** Use {text} for {label} */
  takeColourFor: (values: { text: string | number; label: string | number }) => string
  /** Use <styled>{text}</styled> for {key} */
  takeForKey: (values: { styled: DrawTag; text: string | number; key: string | number }) => ReactNode
  /** Use <styled>{text}</styled> for {key} and <styled>{otherText}</styled> for {otherKey} */
  takeForKeys: (values: { styled: DrawTag; text: string | number; key: string | number; otherText: string | number; otherKey: string | number }) => ReactNode
  /** Input text */
  textOfInputs: () => string
  /** Notification text */
  textOfNotifications: () => string
  /** Read-only input text */
  textOfReadOnlyInputs: () => string
  /** Tab text */
  textOfTabs: () => string
  /** Toast text */
  textOfToasts: () => string
  /** Tooltip text */
  textOfTooltips: () => string
  /** Text on the danger button */
  textOnDangerButton: () => string
  /** Text on the default button */
  textOnDefaultButton: () => string
  /** Text on the disabled button */
  textOnDisabledButton: () => string
  /** Text on the page header */
  textOnHeader: () => string
  /** Text on the navigation bar */
  textOnNavbar: () => string
  /** Text on the page */
  textOnPage: () => string
  /** Text on the primary button */
  textOnPrimaryButton: () => string
  /** Text on the selected sidebar item */
  textOnSelectedItem: () => string
  /** Text on the sidebar */
  textOnSidebar: () => string
  /** Text on the sign-in button */
  textOnSignInButton: () => string
  /** Text on the sign-in form */
  textOnSignInForm: () => string
  /** Text on the success button */
  textOnSuccessButton: () => string
  /** Text on the upgrade button */
  textOnUpgradeButton: () => string
  /** Text on the warning button */
  textOnWarningButton: () => string
  /** Theme */
  theme: () => string
  /** Theme file */
  themeFile: () => string
  /** {values, plural, one {1 value reset; save to keep it} other {# values reset; save to keep them}} */
  themeReset: (values: { values: number }) => string
  /** Theme saved */
  themeSaved: () => string
  /** This file is larger than 5 MB. A theme is much smaller; choose another file. */
  tooLarge: () => string
  /** This value is too long for a theme */
  tooLong: () => string
  /** This file has more than {mostKeys} keys; a theme has about 180. Choose another file. */
  tooManyKeys: (values: { mostKeys: string | number }) => string
  /** undocumented key */
  unknownKey: () => string
  /** {values, plural, one {1 value is ignored} other {# values are ignored}} */
  valuesStayOut: (values: { values: number }) => string
  /** What changes */
  whatChanges: () => string
}

export const say = sayOf<Say>(en)
