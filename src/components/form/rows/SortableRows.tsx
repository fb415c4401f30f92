import { Button } from '@mantine/core'
import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type DragEndEvent,
  type UniqueIdentifier,
} from '@dnd-kit/core'
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable'
import { useRef, useState, type ReactNode } from 'react'
import { useFieldArray, useFormState } from 'react-hook-form'
import { Icon } from '#components/display/Icon.tsx'
import { announce } from '#components/feedback/announcements.ts'
import { SortableRow } from './SortableRow.tsx'
import classes from './SortableRows.module.css'
import { say } from '../messages/say.ts'
import { dragWords } from './drag-words.ts'

export interface SortableRowsProps {
  /** Of the list in the form's values. */
  name: string
  label: string
  /** One row: "button". */
  noun: string
  max: number
  /** A new row. */
  blank: () => object
  /** What a folded row is called; also names its controls. */
  title: (at: number) => string
  /** Beside the title of a folded row. */
  note?: (at: number) => ReactNode
  /** The fields of a row; their names begin with `path` and a dot. */
  children: (path: string, at: number) => ReactNode
  empty: ReactNode
}

/** An ordered list of things with fields: each folds, moves by pointer, keyboard or button, and can be removed. */
export function SortableRows({ name, label, noun, max, blank, title, note, children, empty }: SortableRowsProps) {
  const { fields, append, remove, move } = useFieldArray<Record<string, object[]>>({ name })
  const { errors } = useFormState({ name })
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  )
  const box = useRef<HTMLElement>(null)
  /** Set while a new row is not rendered yet: only then does it get the id by which it is opened. */
  const [awaited, setAwaited] = useState<number>()
  /** Focuses what the person continues with, after the list has been rendered. */
  const focus = (find: (rows: HTMLElement[]) => HTMLElement | null | undefined) =>
    requestAnimationFrame(() =>
      find([...(box.current?.querySelectorAll<HTMLElement>('[data-sortable-row]') ?? [])])?.focus(),
    )
  const add = () => {
    setAwaited(fields.length + 1)
    append(blank(), { shouldFocus: false })
    focus((rows) => rows.at(-1)?.querySelector<HTMLElement>(fieldsOfRow) ?? rows.at(-1)?.querySelector('button'))
  }
  const removeRow = (at: number) => {
    announce(say.titleRemoved({ title: title(at) || `${noun} ${at + 1}` }))
    remove(at)
    const neighbour = (rows: HTMLElement[]) => rows[Math.min(at, rows.length - 1)]
    focus((rows) => neighbour(rows)?.querySelector<HTMLElement>('[aria-expanded]') ?? addButton.current)
  }
  const addButton = useRef<HTMLButtonElement>(null)
  const last = fields.at(-1)?.id
  if (awaited === fields.length && last !== undefined) {
    setAwaited(undefined)
    setOpen(new Set([...open, last]))
  }
  const moveRow = (from: number, to: number) => {
    if (to < 0 || to >= fields.length || from === to) return
    const what = title(from)
    move(from, to)
    announce(say.whatNowFields({ what, to: to + 1, fields: fields.length }))
  }
  const placeOf = (id: UniqueIdentifier) => fields.findIndex((field) => field.id === id)
  const drop = ({ active, over }: DragEndEvent) => {
    if (over) moveRow(placeOf(active.id), placeOf(over.id))
  }
  const rowErrors: unknown = errors[name]
  const wrong = (at: number) => Array.isArray(rowErrors) && rowErrors[at] !== undefined && rowErrors[at] !== null
  return (
    <section ref={box} className={classes.list} aria-label={label}>
      {fields.length === 0 && <p className={classes.empty}>{empty}</p>}
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        accessibility={dragWords(title, placeOf, fields.length)}
        onDragEnd={drop}
      >
        <SortableContext items={fields.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
          <ol className={classes.rows}>
            {fields.map(({ id }, at) => (
              <SortableRow
                key={id}
                id={id}
                title={title(at) || `${noun} ${at + 1}`}
                note={note?.(at)}
                place={{ at, of: fields.length }}
                open={open.has(id) || wrong(at)}
                onToggle={() => setOpen(toggled(open, id))}
                onMove={(to) => moveRow(at, to)}
                onRemove={() => removeRow(at)}
              >
                {children(`${name}.${at}`, at)}
              </SortableRow>
            ))}
          </ol>
        </SortableContext>
      </DndContext>
      <div className={classes.foot}>
        <Button
          variant="default"
          size="xs"
          leftSection={<Icon name="plus" size={14} />}
          disabled={fields.length >= max}
          onClick={add}
          ref={addButton}
        >
          {say.addNoun({ noun })}
        </Button>
        <span className={classes.count}>{say.fieldsOfMax({ fields: fields.length, max })}</span>
      </div>
    </section>
  )
}

/** What can be filled in of an open row. */
const fieldsOfRow = 'input:not([type="hidden"]):not([disabled]), textarea, select'

function toggled(set: ReadonlySet<string>, id: string): Set<string> {
  const next = new Set(set)
  if (!next.delete(id)) next.add(id)
  return next
}
