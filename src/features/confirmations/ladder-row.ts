/**
 * The levels of docs/confirmations.md: 0 saves at once, 1 asks in a dialog that says what happens and to how many, 2
 * asks for a name before one thing is destroyed, 3 wants the password of the account.
 */
type ConfirmationLevel = 0 | 1 | 2 | 3

/** One write of the product, as a person sees it. */
export interface LadderRow {
  /** What the person does. */
  write: string
  /** The requests it consists of, as the code writes them. */
  routes: readonly string[]
  level: ConfirmationLevel
  /** What is asked first; absent at level 0. */
  question?: string
  /** How it is taken back, or why it cannot be. */
  undo: { by: string } | { none: string }
}

/** How it is undone. */
export const undo = (by: string) => ({ by })
/** Why it cannot be undone. */
export const none = (why: string) => ({ none: why })
/** The toast after the save offers to undo it. */
export const toast = undo('Undo in the notice')
export const gone = none('TagoIO keeps nothing of it')
