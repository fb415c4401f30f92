import fc from 'fast-check'
import { matchRoutes, type RouteObject } from 'react-router'
import { expect, test } from 'vitest'
import { narrowRoutes } from './narrow-routes.ts'

const part = fc.constantFrom('users', 'new', 'p', ':id', ':other', 'Run')
const path = fc.array(part, { minLength: 1, maxLength: 2 }).map((parts) => parts.join('/'))
const { route } = fc.letrec<{ route: RouteObject }>((tie) => ({
  route: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constant({ index: true }),
    fc.constant({ path: '*' }),
    path.map((own) => ({ path: own })),
    fc.record({ path, children: fc.array(tie('route'), { maxLength: 3 }) }),
    fc.record({ children: fc.array(tie('route'), { maxLength: 3 }) }),
  ),
}))
const address = fc
  .array(fc.constantFrom('users', 'new', 'P', 'run', 'x', '%6eew', ''), { maxLength: 5 })
  .map((parts) => `/${parts.join('/')}`)

test('an address comes to the same page among the routes it may come to as among all', () => {
  fc.assert(
    fc.property(fc.array(route, { maxLength: 5 }), address, (routes, pathname) => {
      const all = [{ path: '/', children: routes }, { path: '*' }]
      const found = (given: RouteObject[]) =>
        matchRoutes(given, pathname)?.map(({ route: { path: own, index }, params }) => ({ own, index, params }))
      expect(found(narrowRoutes(all, pathname))).toEqual(found(all))
    }),
    { numRuns: 1_000 },
  )
})
