import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { packageOf } from './plugins/bundled-packages.mjs'
import { licenceText, shippedPackages } from './licences.mjs'
import { root } from '../root.mjs'
import { bom } from './sbom.mjs'

const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

describe('licences of what ships', () => {
  test.each([
    [`${root}/node_modules/react/index.js`, 'node_modules/react'],
    [`\0${root}/node_modules/@mantine/core/esm/x.mjs?commonjs-proxy`, 'node_modules/@mantine/core'],
    [`${root}/node_modules/a/node_modules/@b/c/d.js`, 'node_modules/a/node_modules/@b/c'],
    ['/elsewhere/node_modules/zod/mini/index.js', 'node_modules/zod'],
    [`${root}/src/main.tsx`, undefined],
    ['\0vite/preload-helper.js', undefined],
  ])('%s belongs to %s', (id, name) => expect(packageOf(id)).toBe(name))

  test('lists each package with its text, in the same order whatever the order of the input', () => {
    const paths = ['node_modules/zod', 'node_modules/react', 'node_modules/saxes']
    const text = licenceText(shippedPackages(paths, lock.packages))
    expect(text).toBe(licenceText(shippedPackages(paths.toReversed(), lock.packages)))
    expect(text.indexOf('react ')).toBeLessThan(text.indexOf('zod '))
    expect(text).toContain('Copyright (c) Meta Platforms')
    expect(text).toContain('saxes 6.0.0\nLicence: ISC')
    expect(() => shippedPackages(['node_modules/unknown'], lock.packages)).toThrow('node_modules/unknown')
  })
})

describe('bill of materials', () => {
  const bill = bom(lock, own)

  test('is the same each time, and complete', () => {
    expect(JSON.stringify(bom(structuredClone(lock), own))).toBe(JSON.stringify(bill))
    expect(bill.components).toHaveLength(Object.keys(lock.packages).length - 1)
    const refs = new Set([bill.metadata.component['bom-ref'], ...bill.components.map((one) => one['bom-ref'])])
    expect(refs.size).toBe(bill.components.length + 1)
    for (const { ref, dependsOn } of bill.dependencies) {
      expect(refs.has(ref)).toBe(true)
      expect(dependsOn.filter((one) => !refs.has(one))).toEqual([])
    }
  })

  test('says what a package is, whether it ships, under which licence and by which checksum', () => {
    const react = bill.components.find(({ name }) => name === 'react')
    expect(react).toMatchObject({
      version: own.dependencies.react,
      scope: 'required',
      purl: `pkg:npm/react@${own.dependencies.react}`,
      licenses: [{ license: { id: 'MIT' } }],
      hashes: [{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }],
    })
    expect(bill.components.find(({ name }) => name === 'vitest')?.scope).toBe('excluded')
    expect(bill.components.find(({ name }) => name === '@mantine/core')?.purl).toMatch(/^pkg:npm\/%40mantine\/core@/)
    const direct = bill.dependencies.find(({ ref }) => ref === bill.metadata.component['bom-ref'])
    expect(direct?.dependsOn).toContain(react?.['bom-ref'])
  })
})
