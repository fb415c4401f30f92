import { Suspense, useState } from 'react'
import { Icon } from '#components/display/Icon.tsx'
import { notify } from '#components/feedback/notify.ts'
import type { MenuChoice } from '#components/menu/menu-items.ts'
import { MenuList } from '#components/menu/MenuList.tsx'
import { currentView, MOST_VIEWS, putBack, renamed, searchOf, without, withView, viewQuery } from './saved-views.ts'
import type { SavedView } from './saved-views.ts'
import styles from '../ToolbarButton.module.css'
import { useSavedViews } from './use-saved-views.ts'
import type { TableSearchState } from '../use-table-search.ts'
import { lazyPart } from '#components/feedback/lazy-part.ts'
import { say } from '../messages/say.ts'

const loadNameForm = () => import('./ViewNameForm.tsx')
const ViewNameForm = lazyPart(loadNameForm, 'ViewNameForm')

/** A ready-made view of the list; `note` explains it where the name alone does not. */
export interface ReadyView extends SavedView {
  note?: string
}

interface ViewMenuProps {
  /** The storage key of the person's own views in this browser. */
  name: string
  /** False on a shared computer: the person's own views are then forgotten when the page is left. */
  lasting?: boolean
  /** Plural noun: "users". */
  label: string
  /** What the list shows without a search, where that is not everything. */
  blank?: string
  ready: readonly ReadyView[]
  search: TableSearchState
}

/**
 * The views of a list: everything, ready-made ones, and the person's own, which can be saved, renamed and deleted here.
 */
export function ViewMenu({
  name,
  lasting = true,
  label,
  blank = say.allLabel({ label }),
  ready,
  search,
}: ViewMenuProps) {
  const [own, change] = useSavedViews(name, lasting)
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [open, setOpen] = useState<'menu' | 'save' | 'rename'>()
  const { spec, value } = search
  const all: ReadyView = { name: blank, query: '' }
  const current = currentView([all, ...ready, ...own], value, spec)
  const mine = own.find((view) => view === current)
  const close = () => setOpen(undefined)
  const openMenu = () => {
    setOpen('menu')
    // If its code fails to load, the form itself shows the error.
    void loadNameForm().catch(() => {})
  }
  const done = (message: string) => {
    close()
    anchor?.focus()
    notify({ message })
  }

  const choice = (view: ReadyView): MenuChoice => ({
    label: view.name,
    note: view.note,
    checked: view === current,
    onSelect: () => search.show(searchOf(view, spec)),
  })
  const save: MenuChoice = { label: say.saveAsAView(), onSelect: () => setOpen('save') }
  const reason = current === undefined ? fullReason(own.length) : sameReason(current, all)
  const remove = (view: SavedView) => {
    const at = own.indexOf(view)
    change((views) => without(views, view.name))
    notify({
      message: say.viewNameDeleted({ name: view.name }),
      undo: () => Promise.resolve(change((views) => putBack(views, view, at))),
    })
  }
  const groups = [
    { choices: [all, ...ready].map(choice) },
    ...(own.length > 0 ? [{ heading: say.yourViews(), choices: own.map(choice) }] : []),
    {
      choices: [
        reason === undefined ? save : { ...save, disabledReason: reason },
        ...(mine === undefined ? [] : manage(mine, () => setOpen('rename'), remove)),
      ],
    },
  ]

  return (
    <>
      <button
        ref={setAnchor}
        type="button"
        className={styles.button}
        aria-label={current === undefined || current === all ? say.views() : say.viewName({ name: current.name })}
        aria-haspopup="menu"
        aria-expanded={open !== undefined}
        data-active={current !== undefined && current !== all}
        onClick={() => (open === undefined ? openMenu() : close())}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || open !== undefined) return
          event.preventDefault()
          openMenu()
        }}
      >
        <Icon name="bookmark" size={16} />
        <span className={styles.words}>{current === undefined || current === all ? say.views() : current.name}</span>
        <Icon name="chevron-down" size={14} />
      </button>
      {anchor !== null && open === 'menu' ? (
        <MenuList label={say.views()} anchor={anchor} groups={groups} align="start" onClose={close} />
      ) : null}
      {anchor !== null && (open === 'save' || open === 'rename') ? (
        <Suspense>
          <ViewNameForm
            anchor={anchor}
            onClose={close}
            {...(open === 'rename' && mine !== undefined ? { current: mine.name } : {})}
            own={own}
            reserved={[all, ...ready]}
            search={search}
            onName={(chosen) => {
              if (open === 'rename' && mine !== undefined) {
                change((views) => renamed(views, mine.name, chosen))
                done(say.viewRenamedToChosen({ chosen }))
              } else {
                change((views) => withView(views, { name: chosen, query: viewQuery(value, spec) }))
                done(say.viewChosenSaved({ chosen }))
              }
            }}
          />
        </Suspense>
      ) : null}
    </>
  )
}

const fullReason = (count: number) => (count < MOST_VIEWS ? undefined : say.tooManyViews({ count: MOST_VIEWS }))

function sameReason(current: SavedView, all: SavedView): string {
  return current === all ? say.searchFilterSortList() : say.theListShowsName({ name: current.name })
}

function manage(view: SavedView, rename: () => void, remove: (view: SavedView) => void): MenuChoice[] {
  return [
    { label: say.renameThisView(), onSelect: rename },
    { label: say.deleteThisView(), danger: true, onSelect: () => remove(view) },
  ]
}
