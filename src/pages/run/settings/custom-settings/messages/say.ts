// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Users find these in their preferences. Defaults apply to new users; existing users keep their values. */
  about: () => string
  /** Add option */
  addOption: () => string
  /** Add at least one option */
  atLeastOneOption: () => string
  /** At most 100 characters */
  atMost100Characters: () => string
  /** At most 200 characters */
  atMost200Characters: () => string
  /** At most 300 characters */
  atMost300Characters: () => string
  /** Choose a default option */
  chooseTheDefault: () => string
  /** Custom settings */
  customSettings: () => string
  /** Default */
  default: () => string
  /** Enter a name */
  enterAName: () => string
  /** No custom settings. TagoIO does not document their format, so create the first in TagoIO’s own admin; then you can edit it here. */
  firstElsewhere: () => string
  /** Label */
  label: () => string
  /** Label of option {at} */
  labelOfOptionAt: (values: { at: string | number }) => string
  /** Name */
  name: () => string
  /** {name}: {values} */
  nameValues: (values: { name: string | number; values: string | number }) => string
  /** No custom settings */
  noCustomSettings: () => string
  /** Enter a value for the option */
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
  /** Stored custom settings */
  settingsAsStored: () => string
  /** Remove options */
  takeAway: () => string
  /** Users who chose one of these options keep their value. TagoIO does not change it. */
  takeAwayConsequence: () => string
  /** Remove options that users may have chosen? */
  takeAwayTitle: () => string
  /** Tooltip */
  tooltip: () => string
  /** Type */
  type: () => string
  /** Its stored type is “{type}”; it is kept. */
  typeStays: (values: { type: string | number }) => string
  /** These custom settings have an unknown format and cannot be edited here. */
  unknownForm: () => string
  /** Value */
  value: () => string
  /** Value of option {at} */
  valueOfOptionAt: (values: { at: string | number }) => string
  /** The value {value} is used more than once */
  valueTwice: (values: { value: string | number }) => string
}

export const say = sayOf<Say>(en)
