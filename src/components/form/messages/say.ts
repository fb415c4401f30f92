// Written out of en.json by `npm run messages`: change the texts there.
import type { ReactNode } from 'react'
import type { DrawTag } from '#lib/words/node-of.ts'
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** a new one */
  aNewOne: () => string
  /** Add {noun} */
  addNoun: (values: { noun: string | number }) => string
  /** The address does not end like an image (.png, .svg, .ico, …). */
  addressDoesNotEnd: () => string
  /** as it was */
  asItWas: () => string
  /** At most {max} tags */
  atMostMaxTags: (values: { max: string | number }) => string
  /** At most one million characters */
  atMostMillion: () => string
  /** Changes discarded */
  changesDiscarded: () => string
  /** The changes were not saved */
  changesNotSaved: () => string
  /** {count, plural, one {1 change} other {# changes}} not saved */
  changesWaiting: (values: { count: number }) => string
  /** Clear {label} */
  clearLabel: (values: { label: string | number }) => string
  /** Copy it now: it cannot be shown again after saving. <copyButton></copyButton> */
  copyNowCannotShown: (values: { copyButton: ReactNode }) => ReactNode
  /** Discard what you typed? */
  discardWhatYouTyped: () => string
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
  /** It was: {visibleLines} */
  itWasVisibleLines: (values: { visibleLines: string | number }) => string
  /** Key */
  key: () => string
  /** Key of {noun} {at} */
  keyOfNounAt: (values: { noun: string | number; at: string | number }) => string
  /** The key {repeated} stands more than once. */
  keyRepeated: (values: { repeated: string | number }) => string
  /** {label} as it is stored */
  labelStored: (values: { label: string | number }) => string
  /** Move {name} down */
  moveNameDown: (values: { name: string | number }) => string
  /** Move {name} up */
  moveNameUp: (values: { name: string | number }) => string
  /** New */
  new: () => string
  /** no colour */
  noColour: () => string
  /** No image could be loaded from this address. */
  noImageCouldLoaded: () => string
  /** Not JSON */
  notJson: () => string
  /** Not JSON: look at line {line}, column {column} */
  notJsonAt: (values: { line: string | number; column: string | number }) => string
  /** It is not saved yet. */
  notSavedYet: () => string
  /** Nothing matches */
  nothingMatches: () => string
  /** optional */
  optional: () => string
  /** Somebody saved other values meanwhile. They stay as they are now; where you typed something else, saving asks whose stays. */
  otherValuesStay: () => string
  /** Since you opened this page, another administrator saved other values for what you changed. Choose what stays; nothing is saved until then. */
  othersSavedMeanwhile: () => string
  /** password */
  password: () => string
  /** Remove {name} */
  removeName: (values: { name: string | number }) => string
  /** Remove {noun} {key} */
  removeNounKey: (values: { noun: string | number; key: string | number }) => string
  /** Review changes */
  reviewChanges: () => string
  /** row {part} */
  rowPart: (values: { part: string | number }) => string
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
  /** Several are called “{typed}”; choose one of them */
  severalCalledSo: (values: { typed: string | number }) => string
  /** The shape is {width} × {height}; {shape} fits. */
  shapeOf: (values: { width: string | number; height: string | number; shape: string | number }) => string
  /** Show {label} */
  showField: (values: { label: string | number }) => string
  /** More than 100 kB inside the settings slow the portal down. */
  slowsPortalDown: () => string
  /** Somebody changed the same since */
  somebodyChangedSameSince: () => string
  /** {why}. {chosen} stays chosen. */
  staysChosen: (values: { why: string | number; chosen: string | number }) => string
  /** A tag needs a key */
  tagNeedsKey: () => string
  /** Take back */
  takeBack: () => string
  /** Take back {label} */
  takeBackLabel: (values: { label: string | number }) => string
  /** {typed} and {other} are two keys: they differ only in case or accents. <choose>Use {other}</choose> */
  takeOther: (values: { typed: string | number; other: string | number; choose: DrawTag }) => ReactNode
  /** Theirs */
  theirs: () => string
  /** {title} removed */
  titleRemoved: (values: { title: string | number }) => string
  /** Type to find among {count}. */
  typeToFindAmong: (values: { count: string | number }) => string
  /** What you typed before is here again. {saving} */
  typedBeforeIsHere: (values: { saving: string | number }) => string
  /** “{typed}” is not in the list */
  typedNotList: (values: { typed: string | number }) => string
  /** Unsaved changes */
  unsavedChanges: () => string
  /** Value */
  value: () => string
  /** Value of {noun} {at} */
  valueOfNounAt: (values: { noun: string | number; at: string | number }) => string
  /** {what} is now {to} of {fields} */
  whatNowFields: (values: { what: string | number; to: string | number; fields: string | number }) => string
  /** What you typed is not saved. */
  whatTypedNotSaved: () => string
  /** {width} × {height} px */
  widthHeightPx: (values: { width: string | number; height: string | number }) => string
  /** Yours */
  yours: () => string
}

export const say = sayOf<Say>(en)
