import { startJob } from '#features/jobs/jobs.ts'
import type { LocaleJobInput, TagJobInput } from '#features/jobs/kinds/run-user-jobs.ts'
import type { RunUser } from '#api/run/run-users.ts'

/** The users selected when a bulk dialog opened, even if the list changes later (regression class R1). */
export interface BulkProps {
  profile: string
  users: readonly RunUser[]
  /** Called when the job has started. */
  onStarted: () => void
  onClose: () => void
}

const rowsOf = (users: readonly RunUser[]) => users.map(({ id, name, email }) => ({ id, label: name || email || id }))

export const startSetActive = (profile: string, users: readonly RunUser[], title: string, active: boolean) =>
  startJob({
    kind: 'users.set-active',
    profile,
    title,
    input: { active },
    rows: rowsOf(users),
  })

export const startSetLocale = (profile: string, users: readonly RunUser[], title: string, input: LocaleJobInput) =>
  startJob({ kind: 'users.set-locale', profile, title, input, rows: rowsOf(users) })

export const startTags = (profile: string, users: readonly RunUser[], title: string, input: TagJobInput) =>
  startJob({ kind: 'users.tag', profile, title, input, rows: rowsOf(users) })

export const startDelete = (profile: string, users: readonly RunUser[], title: string) =>
  startJob({
    kind: 'users.delete',
    profile,
    title,
    input: {},
    rows: rowsOf(users),
  })
