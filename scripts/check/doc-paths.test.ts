import { describe, expect, it } from 'vitest'
import { documents, namedPaths, relativeLinks, wrongInDocuments, wrongPaths } from './doc-paths.mjs'

const there = (...paths: string[]) => {
  const known = new Set(paths)
  return (path: string) => known.has(path)
}

describe('references in a document', () => {
  it('reads paths in backticks that start in one of our folders', () => {
    expect(
      namedPaths('`src/App.tsx`, `docs/jobs.md` and `emulator/`, not `npm run dev`, `jobs.ts` or src/main.tsx'),
    ).toEqual(['src/App.tsx', 'docs/jobs.md', 'emulator/'])
  })

  it('leaves out patterns, names in braces and blocks of code', () => {
    expect(namedPaths('`src/**/*.ts` `src/{lib,api}/x.ts`\n```\n`src/gone.ts`\n```\n`src/main.tsx`')).toEqual([
      'src/main.tsx',
    ])
  })

  it('reads links and pictures to files, not to the web or within the page', () => {
    const text =
      '[a](docs/a.md#part) ![b](docs/b.png) [c](https://x.example/) [d](#d) [e](mailto:x@x.example) `[f](g.md)`'
    expect(relativeLinks(text)).toEqual(['docs/a.md#part', 'docs/b.png'])
  })
})

describe('a broken reference', () => {
  it('is a path that does not exist', () => {
    expect(wrongPaths('docs/a.md', '`src/here.ts` `src/gone.ts`', there('src/here.ts'))).toEqual([
      'docs/a.md: names src/gone.ts, which is not there',
    ])
  })

  it('is a link that leads nowhere from its own folder, or out of the repository', () => {
    const text = '[one](b.md#part) [two](../README.md) [three](c.md) [four](../../x.md)'
    expect(wrongPaths('docs/a.md', text, there('docs/b.md', 'README.md', 'c.md', '../x.md'))).toEqual([
      'docs/a.md: links to c.md, which is not there',
      'docs/a.md: links to ../../x.md, which is not there',
    ])
  })

  it('is not an old path in a record of the past, but its links are checked', () => {
    expect(wrongPaths('CHANGELOG.md', '`src/gone.ts` [x](gone.md)', there(), false)).toEqual([
      'CHANGELOG.md: links to gone.md, which is not there',
    ])
  })
})

describe('the documents of this repository', () => {
  it('are found, those in sub-folders too', () => {
    const files = documents().map(({ file }) => file)
    expect(files).toEqual(expect.arrayContaining(['ARCHITECTURE.md', 'CONTRIBUTING.md', 'README.md', 'docs/jobs.md']))
    expect(files.some((file) => file.startsWith('docs/decisions/'))).toBe(true)
  })

  it('name only what exists', () => {
    expect(wrongInDocuments()).toEqual([])
  })
})
