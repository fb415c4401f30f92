import { useMutation } from '@tanstack/react-query'
import { Suspense, useRef, useState, type ReactNode } from 'react'
import { accountNotices, type AccountNotification } from '#api/account/account-notifications.ts'
import type { ShownButton } from './notification-buttons.ts'
import { ConfirmDialog } from '#components/feedback/ConfirmDialog.tsx'
import { notify } from '#components/feedback/notify.ts'
import { usePress } from './use-press.ts'
import { lazyPart } from '#components/feedback/lazy-part.ts'
import { say } from './messages/say.ts'

const PressDialog = lazyPart(() => import('./PressDialog.tsx'), 'PressDialog')

type Asked =
  { what: 'press'; notice: AccountNotification; button: ShownButton } | { what: 'delete'; notice: AccountNotification }

/**
 * Presses and deletes notices, after asking where that cannot be undone. A dialog holds the notice for which it was
 * opened, whatever the list shows later (regression class R1). `onSettled` is called when an asked press is over,
 * either way.
 */
export function useNoticeActions({ onAsk, onSettled }: { onAsk?: () => void; onSettled?: () => void } = {}) {
  const press = usePress()
  const { mutateAsync: remove } = useMutation(accountNotices.remove())
  const [asked, setAsked] = useState<Asked>()
  const [failures, setFailures] = useState<ReadonlyMap<string, unknown>>(new Map())
  const [busy, setBusy] = useState<string>()
  const pressing = useRef(false)

  const pressNow = async (notice: AccountNotification, button: ShownButton) => {
    if (pressing.current) return
    pressing.current = true
    setBusy(notice.id)
    setFailures((before) => new Map([...before].filter(([id]) => id !== notice.id)))
    try {
      await press(notice, button)
    } catch (error) {
      setFailures((before) => new Map(before).set(notice.id, error))
    } finally {
      pressing.current = false
      setBusy(undefined)
    }
  }

  const onPress = (notice: AccountNotification) => (button: ShownButton) => {
    // It only opens a page here, so nothing needs to be asked.
    if (button.effects.every(({ kind }) => kind === 'open')) {
      void pressNow(notice, button)
      return
    }
    onAsk?.()
    setAsked({ what: 'press', notice, button })
  }

  const close = () => {
    setAsked(undefined)
    onSettled?.()
  }
  const dialog: ReactNode = asked && (
    <Suspense>
      {asked.what === 'press' ? (
        <PressDialog
          notice={asked.notice}
          button={asked.button}
          run={() => press(asked.notice, asked.button)}
          onClose={close}
        />
      ) : (
        <ConfirmDialog
          title={say.deleteNotice()}
          body={<p>{deletion(asked.notice)}</p>}
          confirmLabel={say.deleteNotice()}
          danger
          failureTitle={say.noticeNotDeleted()}
          run={async () => {
            await remove(asked.notice.id)
            notify({ message: say.noticeDeleted() })
          }}
          onClose={close}
        />
      )}
    </Suspense>
  )
  return {
    of: (notice: AccountNotification) => ({
      busy: busy === notice.id,
      failure: failures.get(notice.id),
      onPress: onPress(notice),
    }),
    askDelete: (notice: AccountNotification) => setAsked({ what: 'delete', notice }),
    dialog,
  }
}

function deletion({ title, read }: AccountNotification): ReactNode {
  if (title === '') return read ? say.namelessDeletedForGood() : say.namelessDeletedUnread()
  return read ? say.deletedForGood({ title }) : say.deletedUnread({ title })
}
