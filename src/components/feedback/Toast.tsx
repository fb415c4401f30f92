import { useEffect, useState } from 'react'
import { Icon } from '../display/Icon.tsx'
import { visibleName } from '#lib/text/visible-text.ts'
import { describeError } from './describe-error.ts'
import { notices, type ShownNotice } from './notify.ts'
import { IconButton } from '../button/IconButton.tsx'
import styles from './Toasts.module.css'
import { say } from '../messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

const PLAIN_MS = 5000
const WITH_UNDO_MS = 10_000

/** One toast. Its time stops while the pointer or the focus is on it (WCAG 2.2.1); one whose undo failed stays. */
export function Toast({ notice }: { notice: ShownNotice }) {
  const [held, setHeld] = useState(false)
  const [undoing, setUndoing] = useState(false)
  const [failure, setFailure] = useState<string>()
  const stays = held || undoing || failure !== undefined

  useEffect(() => {
    if (stays) return undefined
    const gone = () => notices.dismiss(notice.id)
    const timer = setTimeout(gone, (notice.undo ?? notice.open) === undefined ? PLAIN_MS : WITH_UNDO_MS)
    return () => clearTimeout(timer)
  }, [stays, notice.undo, notice.open, notice.id])

  const undo = async (work: () => Promise<unknown>) => {
    setUndoing(true)
    try {
      await work()
      notices.dismiss(notice.id)
    } catch (error) {
      setFailure(say.notUndoneSummary({ summary: describeError(error).summary }))
      setUndoing(false)
    }
  }

  return (
    <span
      className={styles['toast']}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon name={failure === undefined ? 'check' : 'alert-triangle'} size={16} />
      <span className={styles['words']}>{failure === undefined ? notice.message : visibleName(failure)}</span>
      {notice.open === undefined || failure !== undefined ? null : (
        <button
          type="button"
          className={styles['undo']}
          onClick={() => {
            notices.dismiss(notice.id)
            notice.open?.()
          }}
        >
          {say.open()}
        </button>
      )}
      {notice.undo === undefined || failure !== undefined ? null : (
        <button
          type="button"
          className={styles['undo']}
          disabled={undoing}
          data-sends
          onClick={() => notice.undo !== undefined && void undo(notice.undo)}
        >
          {common.undo()}
        </button>
      )}
      <IconButton icon="x" label={common.dismiss()} inherit onClick={() => notices.dismiss(notice.id)} />
    </span>
  )
}
