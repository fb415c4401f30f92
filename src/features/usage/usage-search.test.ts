import fc from 'fast-check'
import { expect, test } from 'vitest'
import { meterKeys } from '#api/services.ts'
import { rangeIds, readUsageSearch, withChoices, type UsageSearch } from './usage-search.ts'

const read = (text: string) => readUsageSearch(new URLSearchParams(text))

test('choices are written to the address and read back', () => {
  const search: fc.Arbitrary<UsageSearch> = fc.record({
    service: fc.constantFrom(...meterKeys),
    by: fc.constantFrom('hour', 'day', 'month'),
    range: fc.constantFrom(...rangeIds.filter((id) => id !== 'custom')),
    from: fc.constant(''),
    to: fc.constant(''),
    view: fc.constantFrom('period', 'total'),
    compare: fc.boolean(),
    table: fc.boolean(),
  })
  fc.assert(
    fc.property(search, (given) => {
      expect(readUsageSearch(withChoices(new URLSearchParams(), given))).toEqual(given)
    }),
  )
  const own = withChoices(new URLSearchParams(), { range: 'custom', from: '2026-05-01', to: '2026-05-03' })
  expect(readUsageSearch(own)).toMatchObject({ range: 'custom', from: '2026-05-01', to: '2026-05-03' })
  expect(withChoices(own, { range: '7d' }).toString()).toBe('range=7d')
})

test.each([
  'service=bananas&by=year&range=ever&view=3d&compare=1',
  'range=custom',
  'range=custom&from=2026-05-03&to=2026-05-01',
  'range=custom&from=2026-02-30&to=2026-05-01',
])('%s falls back', (text) => {
  expect(read(text)).toMatchObject({ service: 'analysis', by: 'day', range: '30d', view: 'period', compare: false })
})

test('the service nearest to its limit is shown until another is chosen', () => {
  expect(readUsageSearch(new URLSearchParams(), 'sms').service).toBe('sms')
  expect(readUsageSearch(new URLSearchParams('service=email'), 'sms').service).toBe('email')
})
