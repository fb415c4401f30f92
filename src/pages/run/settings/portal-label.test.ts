import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isHostLabel, splitHost, withLabel } from './portal-label.ts'

it('splits new, old and custom hosts', () => {
  expect(splitHost('acme.tago.run')).toEqual({ label: 'acme', suffix: '.tago.run' })
  expect(splitHost('https://Acme.run.tago.io/')).toEqual({ label: 'acme', suffix: '.run.tago.io' })
  expect(splitHost(null)).toEqual({ label: '', suffix: '.tago.run' })
  expect(splitHost('portal.acme.example')).toEqual({ label: 'portal', suffix: '.acme.example' })
})

it('changes only the label, and keeps an unchanged address exactly', () => {
  expect(withLabel('acme.run.tago.io', 'acme')).toBe('acme.run.tago.io')
  expect(withLabel('acme.run.tago.io', 'plant')).toBe('plant.tago.run')
  expect(withLabel('portal.acme.example', 'plant')).toBe('plant.acme.example')
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z][a-z0-9]{0,20}$/), (label) => {
      expect(splitHost(withLabel('acme.tago.run', label)).label).toBe(label)
    }),
  )
})

it('accepts valid labels of host names only', () => {
  const good = ['acme', 'a', '5f-plant', 'x'.repeat(63)]
  const bad = ['', '-a', 'a-', 'a.b', 'A', 'ä', 'a_b', 'x'.repeat(64)]
  expect(good.filter((label) => !isHostLabel(label))).toEqual([])
  expect(bad.filter(isHostLabel)).toEqual([])
})
