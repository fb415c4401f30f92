import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import styles from '../filter/FilterChip.module.css'
import { Flyout } from '#components/display/Flyout.tsx'
import { describeNarrowing, describeOrder } from '../describe-list.ts'
import type { TableSearchState } from '../use-table-search.ts'
import { isTaken, LONGEST_NAME, type SavedView } from './saved-views.ts'
import { say } from '../messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

interface ViewNameFormProps {
  /** The button that the panel is attached to. */
  anchor: HTMLElement
  onClose: () => void
  /** The current name, when a view is renamed. */
  current?: string
  own: readonly SavedView[]
  /** Names of ready-made views, which cannot be taken. */
  reserved: readonly { name: string }[]
  /** The search, filters and order that the view will store. */
  search: TableSearchState
  onName: (name: string) => void
}

/** A panel to name a view. Saving under the name of an own view replaces it; otherwise a name can be used only once. */
export function ViewNameForm({ anchor, onClose, current, own, reserved, search, onName }: ViewNameFormProps) {
  const [text, setText] = useState(current ?? '')
  const note = useId()
  const name = text.trim()
  const others = own.filter((view) => view.name !== current)
  const clash = isTaken(name, reserved) || (current !== undefined && isTaken(name, others))
  const replaces = current === undefined && isTaken(name, own)
  const usable = name !== '' && !clash
  const words = clash
    ? say.viewNameExists()
    : replaces
      ? say.replacesViewName()
      : say.keeps({ kept: describeKept(search) })
  const verb = current === undefined ? say.saveView() : common.rename()
  return (
    <Flyout
      anchor={anchor}
      onClose={onClose}
      label={current === undefined ? say.saveView() : say.renameView()}
      kind="panel"
    >
      <form
        className={styles.editor}
        onSubmit={(event) => {
          event.preventDefault()
          if (usable) onName(name)
        }}
      >
        <label className={styles.field}>
          {say.nameOfTheView()}
          <input
            data-autofocus
            autoComplete="off"
            maxLength={LONGEST_NAME}
            value={text}
            aria-invalid={clash}
            aria-describedby={note}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <p id={note} className={styles.hint} data-bad={clash} aria-live="polite">
          {words}
        </p>
        <div className={styles.foot}>
          <Button type="submit" size="xs" disabled={!usable}>
            {replaces ? say.replaceView() : verb}
          </Button>
        </div>
      </form>
    </Flyout>
  )
}

/** "status: active, sorted by name, ascending". */
function describeKept({ value, spec }: TableSearchState): string {
  return [describeNarrowing(value, spec), describeOrder(value.sort, spec)].filter((words) => words !== '').join(', ')
}
