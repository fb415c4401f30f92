import { useState } from 'react'
import { Icon } from '../display/Icon.tsx'
import { useNumberStyle } from '../display/use-number-style.ts'
import { TextButton } from '../display/TextButton.tsx'
import classes from './JobPanel.module.css'
import { jobWords, type JobFigures } from './job-words.ts'
import { visibleName } from '../display/visible-text.ts'

export interface PanelJob extends JobFigures {
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
  /** Whether what a job did can be undone by another job. */
  canTakeBack: (id: string) => boolean
  onTakeBack: (id: string) => void
  onShowResults: (id: string) => void
}

/** Long work in a corner of every page: how far it is, how long it takes, and the ways to stop it. */
export function JobPanel({ jobs, ...actions }: JobPanelProps) {
  const [folded, setFolded] = useState(false)
  const left = jobs.filter(({ state, waitsForSignIn }) => state === 'running' && !waitsForSignIn).length
  return (
    <section className={classes.panel} aria-label="Jobs" data-job-panel data-folded={folded || undefined}>
      <button type="button" className={classes.fold} aria-expanded={!folded} onClick={() => setFolded(!folded)}>
        <span>{left > 0 ? `${left} ${left === 1 ? 'job' : 'jobs'} running` : 'Jobs'}</span>
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
        {jobWords(job, write)}
      </p>
      <div className={classes.actions}>
        {state === 'running' && <TextButton onClick={() => actions.onPause(id)}>Pause</TextButton>}
        {state === 'paused' && <TextButton onClick={() => actions.onResume(id)}>Resume</TextButton>}
        {!over && <TextButton onClick={() => actions.onCancel(id)}>Cancel</TextButton>}
        {over && counts.failed > 0 && <TextButton onClick={() => actions.onRetry(id)}>Retry failed</TextButton>}
        {over && actions.canTakeBack(id) && <TextButton onClick={() => actions.onTakeBack(id)}>Take back</TextButton>}
        {over && <TextButton onClick={() => actions.onDismiss(id)}>Dismiss</TextButton>}
        <span className={classes.push}>
          <TextButton onClick={() => actions.onShowResults(id)}>Show results</TextButton>
        </span>
      </div>
    </li>
  )
}
