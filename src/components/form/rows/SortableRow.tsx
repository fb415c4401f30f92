import { useSortable } from '@dnd-kit/sortable'
import { CSS } from '@dnd-kit/utilities'
import { useId, type ReactNode } from 'react'
import { Icon } from '#components/display/Icon.tsx'
import { visibleText } from '#lib/text/visible-text.ts'
import { IconButton } from '#components/button/IconButton.tsx'
import { Grip } from './Grip.tsx'
import classes from './SortableRows.module.css'
import { say } from '../messages/say.ts'

interface SortableRowProps {
  id: string
  title: string
  note: ReactNode
  place: { at: number; of: number }
  open: boolean
  onToggle: () => void
  onMove: (to: number) => void
  onRemove: () => void
  children: ReactNode
}

/** One row: a head that folds it and moves it, and its fields. */
export function SortableRow({ id, title, note, place, open, onToggle, onMove, onRemove, children }: SortableRowProps) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id,
  })
  const body = useId()
  const name = visibleText(title)
  return (
    <li
      ref={setNodeRef}
      className={classes.row}
      data-dragging={isDragging || undefined}
      data-sortable-row
      style={{ transform: CSS.Translate.toString(transform), transition }}
    >
      <div className={classes.head}>
        <Grip ref={setActivatorNodeRef} {...attributes} {...listeners} label={say.dragName({ name })} />
        <button
          type="button"
          className={classes.title}
          aria-expanded={open}
          aria-controls={open ? body : undefined}
          onClick={onToggle}
        >
          <Icon name={open ? 'chevron-down' : 'chevron-right'} size={16} />
          <span className={classes.name}>{name}</span>
        </button>
        <span className={classes.note}>{note}</span>
        <RowButton
          icon="arrow-up"
          label={say.moveNameUp({ name })}
          off={place.at === 0}
          act={() => onMove(place.at - 1)}
        />
        <RowButton
          icon="arrow-down"
          label={say.moveNameDown({ name })}
          off={place.at === place.of - 1}
          act={() => onMove(place.at + 1)}
        />
        <RowButton icon="trash" label={say.removeName({ name })} act={onRemove} />
      </div>
      {open && (
        <div id={body} className={classes.body}>
          {children}
        </div>
      )}
    </li>
  )
}

interface RowButtonProps {
  icon: 'arrow-up' | 'arrow-down' | 'trash'
  label: string
  off?: boolean
  act: () => void
}

/** It keeps the focus at the ends of the list, so that a row can be moved and moved back. */
function RowButton({ icon, label, off = false, act }: RowButtonProps) {
  return <IconButton icon={icon} label={label} title={label} aria-disabled={off} onClick={act} />
}
