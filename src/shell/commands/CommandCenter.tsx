import { memo, Suspense, useEffect, useState } from 'react'
import type { Session } from '#api/session/session-shape.ts'
import { useShortcuts } from '#components/command/use-shortcuts.ts'
import { onCommandView, openPalette, openShortcuts } from './command-events.ts'
import { useCommands } from './use-commands.ts'
import { lazyPart } from '#components/feedback/lazy-part.ts'
import { say } from '../messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

const Palette = lazyPart(() => import('./Palette.tsx'), 'Palette')
const ShortcutSheet = lazyPart(() => import('#components/command/ShortcutSheet.tsx'), 'ShortcutSheet')

/** Shortcuts of lists and forms, which handle them themselves. */
const elsewhere = [
  {
    get label() {
      return say.lists()
    },
    shortcuts: [
      {
        keys: '/',
        get label() {
          return say.searchTheList()
        },
      },
      {
        keys: 'j',
        get label() {
          return say.nextRow()
        },
      },
      {
        keys: 'k',
        get label() {
          return say.previousRow()
        },
      },
      {
        keys: 'enter',
        get label() {
          return say.openTheRow()
        },
      },
      {
        keys: 'x',
        get label() {
          return say.selectTheRow()
        },
      },
      {
        keys: 'escape',
        get label() {
          return say.clearSelection()
        },
      },
      {
        keys: 'b',
        get label() {
          return say.actsOnSelection()
        },
      },
      {
        keys: '.',
        get label() {
          return say.nextPage()
        },
      },
      {
        keys: ',',
        get label() {
          return say.previousPage()
        },
      },
      {
        keys: 'c',
        get label() {
          return say.newThing()
        },
      },
    ],
  },
  {
    get label() {
      return say.forms()
    },
    shortcuts: [
      {
        keys: 'mod+s',
        get label() {
          return common.save()
        },
      },
    ],
  },
]

/** The palette and the sheet of shortcuts, opened by key or from the top bar. */
export const CommandCenter = memo(function CommandCenter({ session }: { session: Session }) {
  const [view, setView] = useState<'palette' | 'shortcuts'>()
  useEffect(() => onCommandView(setView), [])
  const groups = useCommands(session)
  const keyed = groups.flatMap(({ commands }) =>
    commands.flatMap(({ keys, label, onSelect }) => (keys ? [{ keys, label, run: onSelect }] : [])),
  )
  const shortcuts = [
    { keys: 'mod+k', label: say.searchOrJumpTo(), run: openPalette },
    { keys: '?', label: say.keyboardShortcuts(), run: openShortcuts },
    ...keyed,
  ]
  useShortcuts(shortcuts)
  const close = () => setView(undefined)
  return (
    <Suspense>
      {view === 'palette' && <Palette groups={groups} onClose={close} />}
      {view === 'shortcuts' && (
        <ShortcutSheet groups={[{ label: say.everywhere(), shortcuts }, ...elsewhere]} onClose={close} />
      )}
    </Suspense>
  )
})
