import type { Change } from '../save/changes.ts'
import { Notice } from '#components/feedback/notice/Notice.tsx'

interface RestoredNoticeProps {
  /** What has not happened to it yet: "It is not saved yet." */
  saving?: string
  /** What others saved since it was typed: from what the form began with to what the server holds now. */
  moved?: readonly Change[]
}

const none: readonly Change[] = []

/** Says that a form shows a draft, and what others saved since it was typed. */
export function RestoredNotice({ saving = 'It is not saved yet.', moved = none }: RestoredNoticeProps) {
  return (
    <Notice as="div" role="status">
      <p>What you typed before is here again. {saving}</p>
      {moved.length > 0 && (
        <>
          <p>
            Somebody saved other values meanwhile. They stay as they are now; where you typed something else, saving
            asks whose stays.
          </p>
          <ul>
            {moved.map(({ label, before, after }, at) => (
              // Two changes may bear one label; the list does not move while it is shown.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={at}>
                {label}: {before} → {after}
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  )
}
