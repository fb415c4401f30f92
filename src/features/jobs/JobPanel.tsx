import { useState } from 'react'
import { Icon } from '#components/display/Icon.tsx'
import type { WriteNumber } from '#lib/number-style.ts'
import { useNumberStyle } from '#components/display/use-number-style.ts'
import { TextButton } from '#components/display/TextButton.tsx'
import classes from './JobPanel.module.css'
import { describeJob, type JobFigures } from './describe-job.ts'
import { visibleName } from '#lib/text/visible-text.ts'
import { say } from './messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

interface PanelJob extends JobFigures {
  id: string
  /** "Deactivate 300 users". */
  title: string
}

export interface JobPanelProps {
  jobs: readonly PanelJob[]
  onPause: (id: string) => void
  onResume: (id: string) => void
  onCancel: (id: string) => void
  onRetry: (id: string) => void
  onDismiss: (id: string) => void
  /** Whether another job can undo what this one did. */
  canTakeBack: (id: string) => boolean
  onTakeBack: (id: string) => void
  /** Whether some write of the job arrived twice. */
  hasDoubles: (id: string) => boolean
  onRemoveDoubles: (id: string) => void
  onShowResults: (id: string) => void
}

/**
 * Long work, in a corner of every page: its progress, the time left, and the buttons to stop it. It folds by itself
 * once everything went well, so that it covers nothing.
 */
export function JobPanel({ jobs, ...actions }: JobPanelProps) {
  const write = useNumberStyle()
  const quiet = jobs.every(({ state, counts }) => state === 'finished' && counts.done === counts.total)
  // A person's choice to fold or open it holds until all jobs are done, or new ones begin.
  const [chosen, setChosen] = useState<{ folded: boolean; quiet: boolean }>()
  const folded = chosen?.quiet === quiet ? chosen.folded : quiet
  return (
    <section className={classes.panel} aria-label={say.jobs()} data-job-panel={folded ? 'folded' : 'open'}>
      <button
        type="button"
        className={classes.fold}
        aria-expanded={!folded}
        onClick={() => setChosen({ folded: !folded, quiet })}
      >
        <span className={classes.summary}>{folded ? summary(jobs, write) : describeRunning(jobs) || say.jobs()}</span>
        <Icon name="chevron-down" size={16} />
      </button>
      {folded ? null : (
        <ul className={classes.list}>
          {jobs.map((job) => (
            <PanelRow key={job.id} job={job} {...actions} />
          ))}
        </ul>
      )}
    </section>
  )
}

/** All jobs in one line: the running ones, or else the only one, or else how many there are. */
function summary(jobs: readonly PanelJob[], write: WriteNumber): string {
  const [only] = jobs
  if (only && jobs.length === 1) return `${visibleName(only.title)} · ${describeJob(only, write)}`
  return describeRunning(jobs) || say.countJobs({ count: jobs.length })
}

function describeRunning(jobs: readonly PanelJob[]): string {
  const running = jobs.filter(({ state, waitsForSignIn }) => state === 'running' && !waitsForSignIn).length
  return running === 0 ? '' : say.jobsRunning({ count: running })
}

function PanelRow({ job, ...actions }: Omit<JobPanelProps, 'jobs'> & { job: PanelJob }) {
  const { id, state, counts } = job
  const title = visibleName(job.title)
  const ended = counts.total - counts.left
  const percent = counts.total === 0 ? 100 : Math.floor((ended / counts.total) * 100)
  const write = useNumberStyle()
  const over = state === 'finished' || state === 'cancelled'
  return (
    <li className={classes.job}>
      <div className={classes.head}>
        <b className={classes.title}>{title}</b>
        <span className={classes.percent}>{percent} %</span>
      </div>
      <progress
        className={classes.bar}
        value={ended}
        max={Math.max(counts.total, 1)}
        aria-label={title}
        data-state={state}
      />
      <p className={classes.words} role="status">
        {describeJob(job, write)}
      </p>
      <div className={classes.actions}>
        {state === 'running' && <TextButton onClick={() => actions.onPause(id)}>{say.pause()}</TextButton>}
        {state === 'paused' && <TextButton onClick={() => actions.onResume(id)}>{say.resume()}</TextButton>}
        {state === 'cancelled' && counts.left > 0 && (
          <TextButton onClick={() => actions.onResume(id)}>{common.continue()}</TextButton>
        )}
        {!over && <TextButton onClick={() => actions.onCancel(id)}>{common.cancel()}</TextButton>}
        {over && counts.failed > 0 && (
          <TextButton data-sends onClick={() => actions.onRetry(id)}>
            {say.retryFailed()}
          </TextButton>
        )}
        {over && actions.canTakeBack(id) && (
          <TextButton data-sends onClick={() => actions.onTakeBack(id)}>
            {say.takeBack()}
          </TextButton>
        )}
        {over && actions.hasDoubles(id) && (
          <TextButton data-sends onClick={() => actions.onRemoveDoubles(id)}>
            {say.removeDoubledCopies()}
          </TextButton>
        )}
        {over && <TextButton onClick={() => actions.onDismiss(id)}>{common.dismiss()}</TextButton>}
        <span className={classes.push}>
          <TextButton onClick={() => actions.onShowResults(id)}>{say.showResults()}</TextButton>
        </span>
      </div>
    </li>
  )
}
