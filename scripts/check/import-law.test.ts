import { describe, expect, test } from 'vitest'
import { brokenLaws } from './import-law.mjs'
import { floors, importsOf } from './import-rules.mjs'

const judge = (file: string, text: string) => brokenLaws([{ file, text }])

describe('imports', () => {
  test.each([
    ['src/lib/json.ts', `import { useState } from '#components/display/use-now.ts'`],
    ['src/lib/json.ts', `import type { User } from '../api/run-users.ts'`],
    ['src/theme/theme.ts', `import { Icon } from '#components/display/Icon.tsx'`],
    ['src/api/http/client.ts', `import { session } from '../session/session.ts'`],
    ['src/api/session/request.ts', `import { profiles } from '#api/profiles.ts'`],
    ['src/api/run/run-users.ts', `import { notify } from '#components/feedback/notify.ts'`],
    ['src/api/policies.ts', `import { evaluate } from '#features/policies/evaluate.ts'`],
    ['src/components/table/Row.tsx', `import { x } from '#api/session/session.ts'`],
    ['src/components/table/Row.tsx', `import type { User } from '#api/run/run-users.ts'`],
    ['src/components/display/When.tsx', `import { paths } from '#app/paths.ts'`],
    ['src/app/paths.ts', `import { usage } from '#features/usage/series.ts'`],
    ['src/features/usage/series.ts', `import { Frame } from '#shell/Frame.tsx'`],
    ['src/features/usage/series.ts', `import { UsagePage } from '#pages/usage/UsagePage.tsx'`],
    ['src/features/usage/series.ts', `import { lint } from '#features/policies/lint.ts'`],
    ['src/shell/Frame.tsx', `import { TeamPage } from '#pages/team/TeamPage.tsx'`],
    ['src/pages/team/TeamPage.tsx', `import { Frame } from '#shell/Frame.tsx'`],
    ['src/shell/Frame.tsx', `import { routes } from '../router.tsx'`],
    ['src/pages/run/users/UsersPage.tsx', `import { x } from '../sso/saml.ts'`],
    ['src/pages/team/TeamPage.tsx', `export { x } from '../tokens/TokensPage.tsx'`],
    ['src/pages/team/TeamPage.tsx', `const x = lazy(() => import('../tokens/TokensPage.tsx'))`],
    ['src/components/feedback/notify.ts', `import { useNavigate } from 'react-router'`],
    ['src/api/run/run-users.ts', `import { Button } from '@mantine/core'`],
    ['src/api/session/session.ts', `import { useNavigate } from 'react-router'`],
    ['src/api/session/session.ts', `import { createEmulator } from '#emulator/api.ts'`],
    ['src/api/demo/connection.ts', `import { connectEmulator } from '#emulator/browser/connect.ts'`],
    ['src/api/demo/connection.ts', `type X = typeof import('#emulator/browser/connect.ts')`],
    ['src/App.tsx', `const x = import('#emulator/browser/connect.ts')`],
    ['emulator/routes/run/run-users.ts', `import { runUser } from '#api/run/run-users.ts'`],
    ['emulator/rules/time/expiry.ts', `import { readFileSync } from 'node:fs'`],
    ['src/api/http/client.ts', `import { Account } from '@tago-io/sdk'`],
    ['src/main.tsx', `import '../../e2e/support/harness/fixtures.ts'`],
    ['src/api/many.ts', `import {\n  a,\n  b,\n} from '@mantine/core'`],
    ['src/pages/run/users/bulk/AddTagsDialog.tsx', `import { x } from '../../users/columns.ts'`],
    ['emulator/routes/run/users.ts', `import { x } from '../../store/db.ts'`],
  ])('%s may not: %s', (file, text) => {
    expect(judge(file, text)).toHaveLength(1)
  })

  test.each([
    ['src/pages/run/users/UsersPage.tsx', `import { runUsers } from '#api/run/run-users.ts'`],
    ['src/pages/run/users/UsersPage.tsx', `import { paths } from '#app/paths.ts'`],
    ['src/pages/run/users/UsersPage.tsx', `import { columns } from './user-columns.tsx'`],
    ['src/pages/run/users/bulk/AddTagsDialog.tsx', `import { columns } from '../user-columns.tsx'`],
    ['src/pages/run/users/UsersPage.tsx', `import { ResourceTable } from '#components/table/ResourceTable.tsx'`],
    ['src/pages/run/users/UsersPage.tsx', `import { evaluate } from '#features/policies/evaluate.ts'`],
    ['src/features/jobs/kinds/run-user-jobs.ts', `import { tagChanges } from '#features/tags/tag-changes.ts'`],
    ['src/features/usage/MeterBar.tsx', `import { meters } from '#api/services.ts'`],
    ['src/router.tsx', `import { Frame } from './shell/Frame.tsx'`],
    ['src/components/table/use-table-search.ts', `import { useSearchParams } from 'react-router'`],
    ['src/api/demo/connection.ts', `const x = import('#emulator/browser/connect.ts')`],
    ['src/api/run/run-users.test.ts', `import { startEmulator } from '#emulator/node/server.ts'`],
    ['src/api/run/run-users.test.ts', `import { evaluate } from '#features/policies/evaluate.ts'`],
    ['emulator/node/server.ts', `import { createServer } from 'node:http'`],
    ['emulator/browser/worker.ts', `import { createEmulator } from '../api.ts'`],
    ['src/api/types.ts', `import type { UserInfo } from '@tago-io/sdk'`],
    ['src/components/table/Row.tsx', `// import { x } from '../../api/session.ts'`],
  ])('%s may: %s', (file, text) => {
    expect(judge(file, text)).toEqual([])
  })

  test('a floor stands only on lower ones', () => {
    const names = floors.map(({ floor }) => floor)
    for (const [at, { on }] of floors.entries()) expect(on.every((floor) => names.indexOf(floor) < at)).toBe(true)
  })

  test('every way of importing is seen', () => {
    const text = `import a from 'a'\nimport 'b'\nexport * from 'c'\nconst d = import('d')\nimport type { E } from 'e'`
    expect(
      importsOf(text)
        .map(({ to }) => to)
        .toSorted(),
    ).toEqual(['a', 'b', 'c', 'd', 'e'])
  })
})

describe('shape', () => {
  test.each([
    ['src/components/table/index.ts', ''],
    ['src/api/utils.ts', ''],
    ['emulator/helpers/ids.ts', ''],
    ['src/components/display/badge.tsx', ''],
    ['src/api/long.ts', 'x\n'.repeat(301)],
    ['e2e/users/users.spec.ts', `await page.waitForTimeout(500)`],
    ['src/lib/a.test.ts', `await vi.waitFor(() => expect(held).toBe(1))`],
    ['src/api/x.test.ts', `test.only('one', () => {})`],
    ['src/api/x.test.ts', `describe.skip('one', () => {})`],
    ['src/pages/team/X.tsx', `import { lazy, Suspense } from 'react'`],
  ])('%s is refused', (file, text) => {
    expect(judge(file, text)).toHaveLength(1)
  })

  test.each([
    ['src/api/fits.ts', 'x\n'.repeat(300)],
    ['src/main.tsx', ''],
    ['src/components/table/use-columns.tsx', ''],
    ['src/api/x.test.ts', `test('one', () => {})`],
    ['src/components/feedback/lazy-part.ts', `import { lazy } from 'react'`],
    ['src/pages/team/X.tsx', `import { Suspense } from 'react'`],
  ])('%s is fine', (file, text) => {
    expect(judge(file, text)).toEqual([])
  })
})
