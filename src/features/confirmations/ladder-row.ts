/**
 * The confirmation ladder (product 2.6): 0 saves at once, 1 asks in a dialog that names what happens and to how many,
 * 2 asks by name before one thing is destroyed, 3 wants the account to prove itself.
 */
type ConfirmationLevel = 0 | 1 | 2 | 3

/** One write of the product as a person meets it. */
export interface LadderRow {
  /** What the person does. */
  write: string
  /** The requests it is made of, as the code names them. */
  routes: readonly string[]
  level: ConfirmationLevel
  /** What is asked first; absent at level 0. */
  question?: string
  /** How it is taken back, or why it cannot be. */
  undo: { by: string } | { none: string }
}

/** Taken back in this way. */
export const undo = (by: string) => ({ by })
/** Cannot be taken back, and why. */
export const none = (why: string) => ({ none: why })
/** The notice of the save offers it. */
export const toast = undo('Undo in the notice')
export const gone = none('TagoIO keeps nothing of it')
