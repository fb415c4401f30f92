/** Thrown by a `save` that asked and was told not to: the form stays as it is, and nothing failed. */
export class SaveCancelled extends Error {}
