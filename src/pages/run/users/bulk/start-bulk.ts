import { startJob } from '#features/jobs/jobs.ts'
import type { LocaleJobInput, TagJobInput } from '#features/jobs/kinds/run-user-jobs.ts'
import type { RunUser } from '#api/run/run-users.ts'

/** What a bulk dialog is about: the users chosen when it opened, whatever the list shows later (regression class R1). */
export interface BulkProps {
  profile: string
  users: readonly RunUser[]
  /** The job is on its way. */
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
