import { describe, expect, test } from 'vitest'
import { brokenLaws } from './import-law.mjs'
import { importsOf } from './import-rules.mjs'

const judge = (file: string, text: string) => brokenLaws([{ file, text }])

describe('imports', () => {
  test.each([
    ['src/components/table/Row.tsx', `import { x } from '../../api/session.ts'`],
    ['src/components/table/Row.tsx', `import type { User } from '../../api/run-users.ts'`],
    ['src/components/display/When.tsx', `import { paths } from '../../pages/shell/paths.ts'`],
    ['src/components/feedback/notify.ts', `import { useNavigate } from 'react-router'`],
    ['src/api/run-users.ts', `import { Button } from '@mantine/core'`],
    ['src/api/run-users.ts', `import { notify } from '../components/feedback/notify.ts'`],
    ['src/api/session.ts', `import { useNavigate } from 'react-router'`],
    ['src/pages/run/users/UsersPage.tsx', `import { x } from '../sso/saml.ts'`],
    ['src/pages/team/TeamPage.tsx', `export { x } from '../tokens/TokensPage.tsx'`],
    ['src/pages/team/TeamPage.tsx', `const x = lazy(() => import('../tokens/TokensPage.tsx'))`],
    ['src/api/session.ts', `import { createEmulator } from '../../emulator/api.ts'`],
    ['src/api/demo.ts', `import { connectEmulator } from '../../emulator/browser/connect.ts'`],
    ['src/api/demo.ts', `type X = typeof import('../../emulator/browser/connect.ts')`],
    ['src/App.tsx', `const x = import('#emulator/browser/connect.ts')`],
    ['emulator/routes/run-users.ts', `import { runUser } from '../../src/api/run-users.ts'`],
    ['emulator/rules/expiry.ts', `import { readFileSync } from 'node:fs'`],
    ['src/api/client.ts', `import { Account } from '@tago-io/sdk'`],
    ['src/main.tsx', `import '../e2e/support/fixtures.ts'`],
    ['src/api/many.ts', `import {\n  a,\n  b,\n} from '@mantine/core'`],
  ])('%s may not: %s', (file, text) => {
    expect(judge(file, text)).toHaveLength(1)
  })

  test.each([
    ['src/pages/run/users/UsersPage.tsx', `import { runUsers } from '../../../api/run-users.ts'`],
    ['src/pages/run/users/UsersPage.tsx', `import { paths } from '../../shell/paths.ts'`],
    ['src/pages/run/users/UsersPage.tsx', `import { columns } from './user-columns.tsx'`],
    [
      'src/pages/run/users/UsersPage.tsx',
      `import { ResourceTable } from '../../../components/table/ResourceTable.tsx'`,
    ],
    ['src/components/table/use-table-search.ts', `import { useSearchParams } from 'react-router'`],
    ['src/api/demo.ts', `const x = import('../../emulator/browser/connect.ts')`],
    ['src/api/run-users.test.ts', `import { startEmulator } from '../../emulator/node/server.ts'`],
    ['emulator/node/server.ts', `import { createServer } from 'node:http'`],
    ['emulator/browser/worker.ts', `import { createEmulator } from '../api.ts'`],
    ['src/api/types.ts', `import type { UserInfo } from '@tago-io/sdk'`],
    ['src/components/table/Row.tsx', `// import { x } from '../../api/session.ts'`],
  ])('%s may: %s', (file, text) => {
    expect(judge(file, text)).toEqual([])
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
    ['e2e/users.spec.ts', `await page.waitForTimeout(500)`],
    ['src/api/x.test.ts', `test.only('one', () => {})`],
    ['src/api/x.test.ts', `describe.skip('one', () => {})`],
  ])('%s is refused', (file, text) => {
    expect(judge(file, text)).toHaveLength(1)
  })

  test.each([
    ['src/api/fits.ts', 'x\n'.repeat(300)],
    ['src/main.tsx', ''],
    ['src/components/table/use-columns.tsx', ''],
    ['src/api/x.test.ts', `test('one', () => {})`],
  ])('%s is fine', (file, text) => {
    expect(judge(file, text)).toEqual([])
  })
})
