import { memo, Suspense, useEffect, useState } from 'react'
import type { Session } from '#api/session/session-shape.ts'
import { useShortcuts } from '#components/command/use-shortcuts.ts'
import { onCommandView, openPalette, openShortcuts } from './command-events.ts'
import { useCommands } from './use-commands.ts'
import { lazyPart } from '#components/feedback/lazy-part.ts'
import { say } from '../messages/say.ts'

const Palette = lazyPart(() => import('./Palette.tsx'), 'Palette')
const AllShortcuts = lazyPart(() => import('./AllShortcuts.tsx'), 'AllShortcuts')

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
      {view === 'shortcuts' && <AllShortcuts everywhere={shortcuts} onClose={close} />}
    </Suspense>
  )
})
