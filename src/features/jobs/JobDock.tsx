import { Suspense, use, useState, useSyncExternalStore } from 'react'
import { cancelJob, dismissJob, jobBook, pauseJob, resumeJob, retryFailures, type ShownJob } from './jobs.ts'
import { onSession, sessionState } from '#api/session/session.ts'
import { canTakeBack, hasDoubles, removeDoubles, takeBackSending } from './take-back.ts'
import { JobPanel } from './JobPanel.tsx'
import { useProfileId } from '#app/use-session.ts'
import { lazyPart } from '#components/feedback/lazy-part.ts'

const JobResults = lazyPart(() => import('./JobResults.tsx'), 'JobResults')

/** The jobs of the profile on screen, in the corner of every page. */
export function JobDock() {
  const profile = useProfileId()
  const book = use(jobBook())
  const jobs = useSyncExternalStore(book.subscribe, book.shown)
  const signedIn = useSyncExternalStore(onSession, () => sessionState().status === 'open')
  const [open, setOpen] = useState<string>()
  const mine = jobs.filter((job) => job.profile === profile)
  const results: ShownJob | undefined = mine.find(({ id }) => id === open)
  if (mine.length === 0) return null
  return (
    <>
      <JobPanel
        jobs={mine.toReversed().map((job) => Object.assign({ waitsForSignIn: !signedIn }, job))}
        onPause={(id) => void pauseJob(id)}
        onResume={(id) => void resumeJob(id)}
        onCancel={(id) => void cancelJob(id)}
        onRetry={(id) => void retryFailures(id)}
        canTakeBack={(id) => mine.some((job) => job.id === id && canTakeBack(job))}
        onTakeBack={(id) => void takeBackSending(id)}
        hasDoubles={(id) => mine.some((job) => job.id === id && hasDoubles(job))}
        onRemoveDoubles={(id) => void removeDoubles(id)}
        onDismiss={(id) => void dismissJob(id)}
        onShowResults={setOpen}
      />
      {results && (
        <Suspense>
          <JobResults title={results.title} rows={results.rows} onClose={() => setOpen(undefined)} />
        </Suspense>
      )}
    </>
  )
}
