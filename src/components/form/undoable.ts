/** What a `save` may resolve to: its toast then offers to take it back. */
export interface Undoable {
  undo: () => Promise<unknown>
}

export const isUndoable = (result: unknown): result is Undoable =>
  typeof result === 'object' && result !== null && 'undo' in result && typeof result.undo === 'function'
