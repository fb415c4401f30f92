import { Dialog } from '../feedback/Dialog.tsx'
import classes from './CommandPalette.module.css'
import { Keys } from './Keys.tsx'
import { say } from '../messages/say.ts'

export interface ShortcutGroup {
  label: string
  shortcuts: readonly { keys: string; label: string }[]
}

/** Every shortcut there is. */
export function ShortcutSheet({ groups, onClose }: { groups: readonly ShortcutGroup[]; onClose: () => void }) {
  return (
    <Dialog title={say.keyboardShortcuts()} onClose={onClose} width={480}>
      <div className={classes.sheet}>
        {groups.map(({ label, shortcuts }) => (
          <section key={label}>
            <h3>{label}</h3>
            <dl>
              {shortcuts.map(({ keys, label: does }) => (
                <div key={keys} className={classes.row}>
                  <dt>{does}</dt>
                  <dd>
                    <Keys keys={keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
