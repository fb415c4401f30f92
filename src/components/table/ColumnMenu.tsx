import { Suspense, useState } from 'react'
import { Icon } from '../display/Icon.tsx'
import { lazyPart } from '../feedback/lazy-part.ts'
import type { TablePreferences } from './table-preferences.ts'
import buttons from './ToolbarButton.module.css'
import type { TableSearchState } from './use-table-search.ts'
import { say } from './messages/say.ts'

const ColumnPanel = lazyPart(() => import('./ColumnPanel.tsx'), 'ColumnPanel')

export interface ColumnMenuProps {
  columns: readonly { id: string; label: string; hidden?: boolean; sortKey?: string }[]
  nameColumn: { label: string; sortKey: string | undefined }
  preferences: TablePreferences
  onChange: (change: Partial<TablePreferences>) => void
  search: TableSearchState
  /** Loads the tag keys that may have a column of their own; called when the menu opens. */
  tagKeys?: () => readonly string[]
}

/** Chooses columns, row density and sort order (on narrow screens there is no header to sort by). */
export function ColumnMenu(props: ColumnMenuProps) {
  const [anchor, setAnchor] = useState<HTMLElement>()
  return (
    <>
      <button
        type="button"
        className={buttons.button}
        aria-haspopup="dialog"
        aria-expanded={anchor !== undefined}
        onClick={(event) => setAnchor(anchor === undefined ? event.currentTarget : undefined)}
      >
        <Icon name="columns" />
        <span className={buttons.spare}>{say.columns()}</span>
      </button>
      {anchor === undefined ? null : (
        <Suspense>
          <ColumnPanel {...props} anchor={anchor} onClose={() => setAnchor(undefined)} />
        </Suspense>
      )}
    </>
  )
}
