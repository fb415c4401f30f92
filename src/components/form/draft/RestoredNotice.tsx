import type { Change } from '../save/changes.ts'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import { say } from '../messages/say.ts'

interface RestoredNoticeProps {
  /** What has not happened to the draft yet: "It is not saved yet." */
  saving?: string
  /** What others saved since it was typed: from the values the form started with to those the server holds now. */
  moved?: readonly Change[]
}

const none: readonly Change[] = []

/** Says that a form shows a draft, and what others have saved since. */
export function RestoredNotice({ saving = say.notSavedYet(), moved = none }: RestoredNoticeProps) {
  return (
    <Notice as="div" role="status">
      <p>{say.typedBeforeIsHere({ saving })}</p>
      {moved.length > 0 && (
        <>
          <p>{say.otherValuesStay()}</p>
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
