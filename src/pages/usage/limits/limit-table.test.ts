import { expect, test } from 'vitest'
import { published } from '#emulator/rules/rate-limit-table.ts'
import { findRateLimits, knownPlan, rateLimits } from './limit-table.ts'

test('agrees with the limits that the emulator enforces', () => {
  const known = rateLimits.flatMap(({ routes, ...limits }) => routes.map((route) => [route, limits] as const))
  const compared = known.flatMap(([route, { free, starter, scale }]) => {
    const rule = published.get(route.replaceAll(/\{[^}]+\}/g, ':'))
    return rule ? [[route, [free, starter, scale], rule]] : []
  })
  expect(compared.length).toBeGreaterThan(35)
  for (const [route, ours, theirs] of compared) expect([route, ours]).toEqual([route, theirs])
})

test('is searched by words in any order, in its subject or its route', () => {
  expect(findRateLimits('USERS create').map(({ what }) => what)).toEqual(['Create and edit users'])
  expect(findRateLimits('post /am')).toHaveLength(1)
  expect(findRateLimits('  ')).toHaveLength(rateLimits.length)
  expect(findRateLimits('bananas')).toEqual([])
})

test('an unknown plan is none of the plans in the tables', () => {
  expect(knownPlan('scale')).toBe('scale')
  for (const odd of ['enterprise', null, undefined, '']) expect(knownPlan(odd)).toBeUndefined()
})
