import { expect, test } from 'vitest'
import { deadClasses } from './css-classes.mjs'

const sheet = (text: string) => [{ file: 'src/pages/team/team.module.css', text }]
const page = (text: string) => [
  { file: 'src/pages/team/Team.tsx', text: `import styles from './team.module.css'\n${text}` },
]

test('a class that a page uses and its style module has is fine, wherever the selector names it', () => {
  const css =
    '/* .old { } */\n.row:hover, .row > :global(.mantine-Text) .name { inset: 0.5rem }\n@media print { .name { color: red } }'
  expect(deadClasses(sheet(css), page("styles['row'] styles.name"))).toEqual([])
})

test('a class that no file uses', () => {
  expect(deadClasses(sheet('.row {} .name {}'), page("styles['row']"))).toEqual([
    'src/pages/team/team.module.css: .name is used by no file',
  ])
})

test('a class that the style module lacks, and a module that does not exist', () => {
  expect(deadClasses(sheet('.row {}'), page("styles['row'] styles['nam']"))).toEqual([
    'src/pages/team/Team.tsx: .nam is not in src/pages/team/team.module.css',
  ])
  const lost = [{ file: 'src/shell/Frame.tsx', text: "import frame from '#components/form/none.module.css'" }]
  expect(deadClasses([], lost)).toEqual([
    'src/shell/Frame.tsx: imports src/components/form/none.module.css, which does not exist',
  ])
})

test('a class chosen by a value stands for any of the module', () => {
  expect(deadClasses(sheet('.ok {} .bad {}'), page('styles[tone]'))).toEqual([])
})
