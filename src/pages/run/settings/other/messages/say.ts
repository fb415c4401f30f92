// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Edit as JSON */
  editAsJson: () => string
  /** These fields are read only. */
  factsHelp: () => string
  /** These fields are not validated: an invalid value can break the portal. Change as little as possible and check the portal after saving. */
  nothingIsChecked: () => string
  /** Other fields saved */
  otherFieldsSaved: () => string
  /** No undocumented fields */
  portalHasNone: () => string
  /** Save fields */
  saveThem: () => string
  /** Save undocumented fields? */
  saveUndocumented: () => string
  /** Managed by TagoIO */
  setByTagoIO: () => string
  /** Undocumented fields */
  unknownFields: () => string
  /** TagoIO does not document these fields. Saving another tab keeps them. */
  unknownFieldsHelp: () => string
  /** Users see the result immediately. You can undo right after saving. */
  usersSeeAtOnce: () => string
}

export const say = sayOf<Say>(en)
