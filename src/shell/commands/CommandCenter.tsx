import { memo, Suspense, useEffect, useState } from 'react'
import type { Session } from '#api/session/session-shape.ts'
import { useShortcuts } from '#components/command/use-shortcuts.ts'
import { onCommandView, openPalette, openShortcuts } from './command-events.ts'
import { useCommands } from './use-commands.ts'
import { lazyPart } from '#components/feedback/lazy-part.ts'

const Palette = lazyPart(() => import('./Palette.tsx'), 'Palette')
const ShortcutSheet = lazyPart(() => import('#components/command/ShortcutSheet.tsx'), 'ShortcutSheet')

/** Shortcuts of lists and forms, which handle them themselves. */
const elsewhere = [
  {
    label: 'Lists',
    shortcuts: [
      { keys: '/', label: 'Search the list' },
      { keys: 'j', label: 'Next row' },
      { keys: 'k', label: 'Previous row' },
      { keys: 'enter', label: 'Open the row' },
      { keys: 'x', label: 'Select the row' },
    ],
  },
  { label: 'Forms', shortcuts: [{ keys: 'mod+s', label: 'Save' }] },
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
    { keys: 'mod+k', label: 'Search or jump to…', run: openPalette },
    { keys: '?', label: 'Keyboard shortcuts', run: openShortcuts },
    ...keyed,
  ]
  useShortcuts(shortcuts)
  const close = () => setView(undefined)
  return (
    <Suspense>
      {view === 'palette' && <Palette groups={groups} onClose={close} />}
      {view === 'shortcuts' && (
        <ShortcutSheet groups={[{ label: 'Everywhere', shortcuts }, ...elsewhere]} onClose={close} />
      )}
    </Suspense>
  )
})
