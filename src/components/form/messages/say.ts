// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import type { DrawTag } from '#lib/words/node-of.ts'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** new value */
  aNewOne: () => string
  /** Add {noun} */
  addNoun: (values: { noun: string | number }) => string
  /** The address does not end with an image extension (.png, .svg, .ico, …). */
  addressDoesNotEnd: () => string
  /** unchanged */
  asItWas: () => string
  /** At most {max} tags */
  atMostMaxTags: (values: { max: string | number }) => string
  /** At most one million characters */
  atMostMillion: () => string
  /** Changes discarded */
  changesDiscarded: () => string
  /** The changes were not saved */
  changesNotSaved: () => string
  /** {count, plural, one {1 unsaved change} other {# unsaved changes}} */
  changesWaiting: (values: { count: number }) => string
  /** Clear {label} */
  clearLabel: (values: { label: string | number }) => string
  /** Copy it now: it cannot be shown again after you save. <copyButton></copyButton> */
  copyNowCannotShown: (values: { copyButton: ReactNode }) => ReactNode
  /** Discard your changes? */
  discardWhatYouTyped: () => string
  /** To move a row, press space, then the arrow keys. Press space again to drop it, or escape to cancel. */
  dragInstructions: () => string
  /** Drag {name} */
  dragName: (values: { name: string | number }) => string
  /** Field */
  field: () => string
  /** {fields} of {max} */
  fieldsOfMax: (values: { fields: string | number; max: string | number }) => string
  /** Generate */
  generate: () => string
  /** Hide {label} */
  hideField: (values: { label: string | number }) => string
  /** The image is {width} px wide. {maxWidth} px are enough. */
  imageLarge: (values: { width: string | number; maxWidth: string | number }) => string
  /** The image is {height} px high and may look blurred. Recommended: at least {minHeight} px. */
  imageLow: (values: { height: string | number; minHeight: string | number }) => string
  /** The image is {width} px wide and may look blurred. Recommended: at least {minWidth} px. */
  imageNarrow: (values: { width: string | number; minWidth: string | number }) => string
  /** An http:// image is not shown on a page opened over https://. Use an https:// address. */
  imageOverHttp: () => string
  /** The image is {width} × {height} px and may look blurred. Recommended: at least {minWidth} × {minHeight} px. */
  imageSmall: (values: { width: string | number; height: string | number; minWidth: string | number; minHeight: string | number }) => string
  /** Before: {visibleLines} */
  itWasVisibleLines: (values: { visibleLines: string | number }) => string
  /** Key */
  key: () => string
  /** Key of {noun} {at} */
  keyOfNounAt: (values: { noun: string | number; at: string | number }) => string
  /** The key {repeated} is used more than once. */
  keyRepeated: (values: { repeated: string | number }) => string
  /** {label} preview */
  labelStored: (values: { label: string | number }) => string
  /** Move {name} down */
  moveNameDown: (values: { name: string | number }) => string
  /** Move {name} up */
  moveNameUp: (values: { name: string | number }) => string
  /** New */
  new: () => string
  /** not a colour */
  noColour: () => string
  /** No image could be loaded from this address. */
  noImageCouldLoaded: () => string
  /** Not valid JSON */
  notJson: () => string
  /** Not valid JSON: check line {line}, column {column} */
  notJsonAt: (values: { line: string | number; column: string | number }) => string
  /** Not saved yet. */
  notSavedYet: () => string
  /** Nothing matches */
  nothingMatches: () => string
  /** optional */
  optional: () => string
  /** Someone else saved other values in the meantime. Their values are kept. Where yours differ, you choose when you save. */
  otherValuesStay: () => string
  /** Since you opened this page, another administrator has changed the same values. Choose which to keep; nothing is saved until then. */
  othersSavedMeanwhile: () => string
  /** password */
  password: () => string
  /** Remove {name} */
  removeName: (values: { name: string | number }) => string
  /** Remove {noun} {key} */
  removeNounKey: (values: { noun: string | number; key: string | number }) => string
  /** Review changes */
  reviewChanges: () => string
  /** {name} was not moved. */
  rowLeft: (values: { name: string | number }) => string
  /** {name} is over position {to} of {total}. */
  rowOver: (values: { name: string | number; to: string | number; total: string | number }) => string
  /** row {part} */
  rowPart: (values: { part: string | number }) => string
  /** {name} picked up. */
  rowTaken: (values: { name: string | number }) => string
  /** {rows} of {max} */
  rowsOfMax: (values: { rows: string | number; max: string | number }) => string
  /** Save and continue */
  saveAndContinue: () => string
  /** Save changes */
  saveChanges: () => string
  /** Save these choices */
  saveTheseChoices: () => string
  /** Saved */
  saved: () => string
  /** Several are named “{typed}”; choose one of them */
  severalCalledSo: (values: { typed: string | number }) => string
  /** The image is {width} × {height} px. Recommended: {shape}. */
  shapeOf: (values: { width: string | number; height: string | number; shape: string | number }) => string
  /** Show {label} */
  showField: (values: { label: string | number }) => string
  /** Images larger than 100 kB inside the settings slow down the portal. */
  slowsPortalDown: () => string
  /** Someone else changed this */
  somebodyChangedSameSince: () => string
  /** {why}. {chosen} is still selected. */
  staysChosen: (values: { why: string | number; chosen: string | number }) => string
  /** A tag needs a key */
  tagNeedsKey: () => string
  /** Undo */
  takeBack: () => string
  /** Undo {label} */
  takeBackLabel: (values: { label: string | number }) => string
  /** {typed} and {other} are two different keys: they differ only in case or accents. <choose>Use {other}</choose> */
  takeOther: (values: { typed: string | number; other: string | number; choose: DrawTag }) => ReactNode
  /** Theirs */
  theirs: () => string
  /** {title} removed */
  titleRemoved: (values: { title: string | number }) => string
  /** Type to search {count}. */
  typeToFindAmong: (values: { count: string | number }) => string
  /** Your draft has been restored. {saving} */
  typedBeforeIsHere: (values: { saving: string | number }) => string
  /** “{typed}” is not in the list */
  typedNotList: (values: { typed: string | number }) => string
  /** Unsaved changes */
  unsavedChanges: () => string
  /** Value */
  value: () => string
  /** Value of {noun} {at} */
  valueOfNounAt: (values: { noun: string | number; at: string | number }) => string
  /** {what} moved to position {to} of {fields} */
  whatNowFields: (values: { what: string | number; to: string | number; fields: string | number }) => string
  /** Your changes are not saved. */
  whatTypedNotSaved: () => string
  /** {width} × {height} px */
  widthHeightPx: (values: { width: string | number; height: string | number }) => string
  /** Yours */
  yours: () => string
}

export const say = sayOf<Say>(en)
