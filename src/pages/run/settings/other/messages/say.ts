// Written out of en.json by `npm run messages`: change the texts there.
import { sayOf } from '#lib/words/say-of.ts'
import en from './en.json' with { type: 'json' }

interface Say {
  /** Edit as JSON */
  editAsJson: () => string
  /** Facts that are not edited here. */
  factsHelp: () => string
  /** Nothing here is checked: TagoIO may refuse it, or keep it and break the portal. Change as little as you can, and look at the portal after saving. */
  nothingIsChecked: () => string
  /** Other fields saved */
  otherFieldsSaved: () => string
  /** This portal has none. */
  portalHasNone: () => string
  /** Save them */
  saveThem: () => string
  /** Save fields that nobody has documented? */
  saveUndocumented: () => string
  /** Set by TagoIO */
  setByTagoIO: () => string
  /** Fields without a form */
  unknownFields: () => string
  /** TagoIO has not published what these hold. Saving any other tab keeps them as they are. */
  unknownFieldsHelp: () => string
  /** The portal’s users see the result at once. Undo is offered for a moment after saving. */
  usersSeeAtOnce: () => string
}

export const say = sayOf<Say>(en)
