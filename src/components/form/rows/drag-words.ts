import type { DndContextProps, UniqueIdentifier } from '@dnd-kit/core'
import { say } from '../messages/say.ts'

/**
 * What a screen reader tells while a row is moved by keyboard. Where it was put down is announced by the list itself, for
 * its buttons do the same.
 */
export function dragWords(
  titleAt: (at: number) => string,
  placeOf: (id: UniqueIdentifier) => number,
  total: number,
): NonNullable<DndContextProps['accessibility']> {
  const name = (id: UniqueIdentifier) => titleAt(placeOf(id))
  return {
    screenReaderInstructions: { draggable: say.dragInstructions() },
    announcements: {
      onDragStart: ({ active }) => say.rowTaken({ name: name(active.id) }),
      onDragOver: ({ active, over }) =>
        over ? say.rowOver({ name: name(active.id), to: placeOf(over.id) + 1, total }) : undefined,
      onDragEnd: () => undefined,
      onDragCancel: ({ active }) => say.rowLeft({ name: name(active.id) }),
    },
  }
}
