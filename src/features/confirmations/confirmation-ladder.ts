import { accountWrites } from './account-writes.ts'
import type { LadderRow } from './ladder-row.ts'
import { peopleWrites } from './people-writes.ts'
import { portalWrites } from './portal-writes.ts'

/** Every write of the product: its level, what is asked, and how it is undone. */
export const confirmationLadder: readonly LadderRow[] = [...peopleWrites, ...portalWrites, ...accountWrites]

/** Requests that change none of a person's data: signing in, codes, and the demo. */
export const noWrites: readonly string[] = [
  'POST /account/login',
  'POST /account/login/otp',
  'POST /account/profile/token',
  'POST /__emulator/reset',
]

/** The table as a page of the documentation. */
export function ladderPage(): string {
  const rows = confirmationLadder.map(({ write, routes, level, question = '', undo: back }) =>
    [
      write,
      routes.map((route) => `\`${route}\``).join(', '),
      level,
      question,
      'by' in back ? back.by : `None: ${back.none}`,
    ].join(' | '),
  )
  return [
    '# What is asked before a write, and how it is taken back',
    '',
    'Level 0 saves at once, 1 asks and says what happens, 2 asks by name before something is destroyed, 3 wants a proof of who acts.',
    'This page is written from `src/features/confirmations`; a test holds the two together, and every write of the product must be in it.',
    '',
    '| Write | Requests | Level | What is asked | Taken back by |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
    '',
  ].join('\n')
}
