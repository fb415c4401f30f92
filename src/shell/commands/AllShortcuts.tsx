import { ShortcutSheet, type ShortcutGroup } from '#components/command/ShortcutSheet.tsx'
import { say as common } from '#lib/messages/say.ts'
import { say } from '../messages/say.ts'

/** Shortcuts of lists and forms, which handle them themselves. */
const elsewhere: readonly ShortcutGroup[] = [
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

/** The sheet of every shortcut there is. */
export function AllShortcuts({ everywhere, onClose }: { everywhere: ShortcutGroup['shortcuts']; onClose: () => void }) {
  return <ShortcutSheet groups={[{ label: say.everywhere(), shortcuts: everywhere }, ...elsewhere]} onClose={onClose} />
}
