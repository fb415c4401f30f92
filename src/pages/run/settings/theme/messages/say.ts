// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import type { DrawTag } from '#lib/words/node-of.ts'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Items of the account menu */
  accountMenuItems: () => string
  /** All {pairs} pairs of text and background are easy to read. */
  allEasyToRead: (values: { pairs: string | number }) => string
  /** Every value is that of a fresh portal already. */
  allFresh: () => string
  /** and {refused} more */
  andMore: (values: { refused: string | number }) => string
  /** Back to {fresh}, as on a fresh portal */
  backTo: (values: { fresh: string | number }) => string
  /** Back to empty, as on a fresh portal */
  backToEmpty: () => string
  /** Colour */
  backgroundDefault: () => string
  /** Image */
  backgroundImage: () => string
  /** {key} becomes {text} */
  becomes: (values: { key: string | number; text: string | number }) => string
  /** {name} changes nothing. */
  changesNothing: (values: { name: string | number }) => string
  /** {values, plural, one {{name} changes 1 value in the form; nothing is saved until you save.} other {{name} changes # values in the form; nothing is saved until you save.}} */
  changesValues: (values: { values: number; name: string | number }) => string
  /** Colour of {label} */
  colourOfLabel: (values: { label: string | number }) => string
  /** {colours} colours changed so that they can be read; save to keep them */
  coloursChanged: (values: { colours: string | number }) => string
  /** Contrast */
  contrast: () => string
  /** {name}, easy to read: */
  easyToRead: (values: { name: string | number }) => string
  /** empty */
  empty: () => string
  /** empty, where a colour belongs */
  emptyForColour: () => string
  /** empty, where a text belongs */
  emptyForText: () => string
  /** Enter a colour */
  enterAColour: () => string
  /** Enter one word, for example default or image */
  enterOneWord: () => string
  /** Enter a number from 0 to 100 */
  enterOpacity: () => string
  /** Enter the address of a picture that begins with https:// */
  enterPictureAddress: () => string
  /** With what is typed, saved or not */
  exportNote: () => string
  /** Export theme */
  exportTheme: () => string
  /** File and reset */
  fileAndReset: () => string
  /** Theme file and reset */
  fileAndResetLabel: () => string
  /** This file is not JSON. Choose a file that was exported here, or one with a theme in it. */
  fileNotJson: () => string
  /** The browser could not read this file. Choose it again. */
  fileNotRead: () => string
  /** {values, plural, one {Fill in 1 value} other {Fill in # values}} */
  fillIn: (values: { values: number }) => string
  /** {values, plural, one {1 value from {name}; save to keep them} other {# values from {name}; save to keep them}} */
  filledFrom: (values: { values: number; name: string | number }) => string
  /** Fix {name}: {changes} */
  fix: (values: { name: string | number; changes: string | number }) => string
  /** Fix all */
  fixAll: () => string
  /** A value cannot hold < > '{' '}' or ; */
  forbiddenCharacters: () => string
  /** a name that no theme may have */
  forbiddenName: () => string
  /** Its colour on a fresh portal is not known. */
  freshColourUnknown: () => string
  /** From the file */
  fromTheFile: () => string
  /** {values, plural, one {1 value of {title} reset; save to keep them} other {# values of {title} reset; save to keep them}} */
  groupReset: (values: { values: number; title: string | number }) => string
  /** Groups of the theme */
  groupsOfTheme: () => string
  /** {name}, hard to read: */
  hardToRead: (values: { name: string | number }) => string
  /** <b>{failing, plural, one {1 of {pairs} pairs is hard to read.} other {# of {pairs} pairs are hard to read.}}</b> Text needs a contrast of 4.5 : 1, icons 3 : 1. */
  hardToReadOf: (values: { failing: number; pairs: string | number }) => ReactNode
  /** Portals open over https, so browsers do not show pictures from http. Use an https:// address */
  httpPicture: () => string
  /** Hue */
  hue: () => string
  /** Icons on the sidebar */
  iconsOnSidebar: () => string
  /** Import a theme */
  importATheme: () => string
  /** Import theme… */
  importTheme: () => string
  /** Key */
  key: () => string
  /** {label} ({key}) */
  labelWithKey: (values: { label: string | number; key: string | number }) => string
  /** Make the text or its background less see-through. */
  lessSeeThrough: () => string
  /** Links on the page */
  linksOnPage: () => string
  /** a list, where a single value belongs */
  listForValue: () => string
  /** Look for a label, a key such as navbarText, or a value such as #0b2f6b. */
  lookForLabel: () => string
  /** None of these colours can be read, so nothing is known about their contrast. */
  noColourReadable: () => string
  /** No key matches */
  noKeyMatches: () => string
  /** This file holds no theme: none of its keys is one that portals know. */
  noThemeInFile: () => string
  /** This is no colour. Write it like #0b2f6b, rgb(11, 47, 107) or hsl(220, 81%, 23%) */
  notAColour: () => string
  /** not set */
  notSet: () => string
  /** Now */
  now: () => string
  /** 0 is invisible, 100 is opaque; empty leaves it to the form’s colour. */
  nullableOpacityHelp: () => string
  /** Number at the bell */
  numberAtBell: () => string
  /** a number, where a colour belongs */
  numberForColour: () => string
  /** a number, where a text belongs */
  numberForText: () => string
  /** an object, where a single value belongs */
  objectForValue: () => string
  /** Opacity */
  opacity: () => string
  /** 0 is invisible, 100 is opaque. */
  opacityHelp: () => string
  /** Other keys */
  otherKeys: () => string
  /** This portal’s theme has them, and nothing tells what they do. They are kept as they are unless you change them. */
  otherKeysHelp: () => string
  /** Any lighter or darker colour would make another text hard to read: choose the colours around it, too. */
  otherPairsSuffer: () => string
  /** Pick a colour for {label} */
  pickColour: (values: { label: string | number }) => string
  /** The address of a picture everybody can read, for example a public file of your TagoIO files. */
  pictureHelp: () => string
  /** {name}: {ratio}, needs {least} */
  ratioNeeds: (values: { name: string | number; ratio: string | number; least: string | number }) => string
  /** Reading {name}… */
  readingName: (values: { name: string | number }) => string
  /** {values, plural, one {1 value in the form become those of a fresh portal, as TagoIO documents them. Other keys, and the four keys whose value on a fresh portal is not known, stay as they are. Nothing is saved until you save.} other {# values in the form become those of a fresh portal, as TagoIO documents them. Other keys, and the four keys whose value on a fresh portal is not known, stay as they are. Nothing is saved until you save.}} */
  resetConsequence: (values: { values: number }) => string
  /** Reset the whole theme… */
  resetDots: () => string
  /** Reset the whole theme? */
  resetTitle: () => string
  /** Reset {label} ({key}) to {fresh} */
  resetTo: (values: { label: string | number; key: string | number; fresh: string | number }) => string
  /** Reset {label} ({key}) to empty */
  resetToEmpty: (values: { label: string | number; key: string | number }) => string
  /** {values, plural, one {Reset 1 value} other {Reset # values}} */
  resetValues: (values: { values: number }) => string
  /** {values, plural, one {Reset 1 value of {title}} other {Reset # values of {title}}} */
  resetValuesOf: (values: { values: number; title: string | number }) => string
  /** {values, plural, one {1 value is as in the form already.} other {# values are as in the form already.}} */
  sameAsInForm: (values: { values: number }) => string
  /** Saturation and brightness */
  saturation: () => string
  /** Search by label, key or value */
  searchPlaceholder: () => string
  /** Search the theme */
  searchTheme: () => string
  /** Shows first what changes */
  showsFirstWhatChanges: () => string
  /** on or off, where a colour or text belongs */
  switchForValue: () => string
  /** Use <styled>{text}</styled> */
  takeColour: (values: { styled: DrawTag; text: string | number }) => ReactNode
  /** Use {text} for {label} */
  takeColourFor: (values: { text: string | number; label: string | number }) => string
  /** Use <styled>{text}</styled> for {key} */
  takeForKey: (values: { styled: DrawTag; text: string | number; key: string | number }) => ReactNode
  /** Use <styled>{text}</styled> for {key} and <styled>{otherText}</styled> for {otherKey} */
  takeForKeys: (values: { styled: DrawTag; text: string | number; key: string | number; otherText: string | number; otherKey: string | number }) => ReactNode
  /** Text of inputs */
  textOfInputs: () => string
  /** Text of notifications */
  textOfNotifications: () => string
  /** Text of read-only inputs */
  textOfReadOnlyInputs: () => string
  /** Text of tabs */
  textOfTabs: () => string
  /** Text of toasts */
  textOfToasts: () => string
  /** Text of tooltips */
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
  /** {values, plural, one {1 value reset; save to keep them} other {# values reset; save to keep them}} */
  themeReset: (values: { values: number }) => string
  /** Theme saved */
  themeSaved: () => string
  /** This file is larger than 5 MB. A theme is much smaller; choose another file. */
  tooLarge: () => string
  /** This is too long for a theme */
  tooLong: () => string
  /** This file has more than {mostKeys} keys; a theme has about 180. */
  tooManyKeys: (values: { mostKeys: string | number }) => string
  /** not a key this console knows */
  unknownKey: () => string
  /** {values, plural, one {1 value stays out} other {# values stay out}} */
  valuesStayOut: (values: { values: number }) => string
  /** What changes */
  whatChanges: () => string
}

export const say = sayOf<Say>(en)
