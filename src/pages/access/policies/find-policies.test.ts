import { expect, test } from 'vitest'
import type { PolicyHead } from '#api/policies.ts'
import { parseTableSearch } from '#components/table/table-search.ts'
import { findPolicies, policySearchSpec } from './find-policies.ts'

const head = (name: string, active: boolean, updated_at: string, ...pairs: string[]): PolicyHead => ({
  id: name,
  name,
  active,
  tags: pairs.map((pair) => ({ key: pair.split('=')[0] ?? '', value: pair.split('=')[1] ?? '' })),
  created_at: null,
  updated_at,
})
const all = [
  head('Técnicos', true, '2026-01-03', 'site=north'),
  head('Managers', false, '2026-01-01', 'site=south', 'area=x'),
  head('Visitors', true, '2026-01-02', 'site=north', 'area=x'),
]
const find = (address: string) =>
  findPolicies(all, parseTableSearch(new URLSearchParams(address), policySearchSpec)).rows.map(({ name }) => name)

test.each([
  ['', ['Managers', 'Técnicos', 'Visitors']],
  ['q=tecni', ['Técnicos']],
  ['q=SOUTH', ['Managers']],
  ['status=off', ['Managers']],
  ['status=nonsense', ['Managers', 'Técnicos', 'Visitors']],
  ['tag=site%3Dnorth', ['Técnicos', 'Visitors']],
  ['tag=site%3Dnorth&tag=area%3Dx', ['Visitors']],
  ['sort=-updated', ['Técnicos', 'Visitors', 'Managers']],
  ['page=2', []],
])('%s finds %j', (address, names) => {
  expect(find(address)).toEqual(names)
})
