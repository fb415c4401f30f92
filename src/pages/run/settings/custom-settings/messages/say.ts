// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Users find them under their preferences. The default counts for new users; those who are there keep what they have. */
  about: () => string
  /** Add option */
  addOption: () => string
  /** At least one option */
  atLeastOneOption: () => string
  /** At most 100 characters */
  atMost100Characters: () => string
  /** At most 200 characters */
  atMost200Characters: () => string
  /** At most 300 characters */
  atMost300Characters: () => string
  /** Choose the default */
  chooseTheDefault: () => string
  /** Custom settings */
  customSettings: () => string
  /** Default */
  default: () => string
  /** Enter a name */
  enterAName: () => string
  /** This portal has none. TagoIO has not published how it stores them, so the first is made in its own admin; after that it can be edited here. */
  firstElsewhere: () => string
  /** Label */
  label: () => string
  /** Label of option {at} */
  labelOfOptionAt: (values: { at: string | number }) => string
  /** Name */
  name: () => string
  /** {name}: {values} */
  nameValues: (values: { name: string | number; values: string | number }) => string
  /** No custom settings. */
  noCustomSettings: () => string
  /** An option needs a value */
  optionNeedsValue: () => string
  /** Options */
  options: () => string
  /** {options} options */
  optionsCount: (values: { options: string | number }) => string
  /** Remove option {label} */
  removeOption: (values: { label: string | number }) => string
  /** Required */
  required: () => string
  /** Custom settings saved */
  saved: () => string
  /** setting */
  setting: () => string
  /** Custom settings as they are stored */
  settingsAsStored: () => string
  /** Take away */
  takeAway: () => string
  /** Who chose one of these keeps it as it was, though it is no option any more. TagoIO rewrites no answers. */
  takeAwayConsequence: () => string
  /** Take away options that users may have chosen? */
  takeAwayTitle: () => string
  /** Tooltip */
  tooltip: () => string
  /** Type */
  type: () => string
  /** Its type on the wire is “{type}”, which stays as it is. */
  typeStays: (values: { type: string | number }) => string
  /** This portal holds them in a form that this page does not know, so they are shown as they are. */
  unknownForm: () => string
  /** Value */
  value: () => string
  /** Value of option {at} */
  valueOfOptionAt: (values: { at: string | number }) => string
  /** The value {value} stands twice */
  valueTwice: (values: { value: string | number }) => string
}

export const say = sayOf<Say>(en)
