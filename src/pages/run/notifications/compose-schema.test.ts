import { describe, expect, it } from 'vitest'
import { bodyOf, composeSchema, emptyCompose, type Compose } from './compose-schema.ts'

const compose: Compose = { ...emptyCompose, people: [{ id: 'u1', name: 'Ana' }], title: ' Low ', message: 'Below 20 %' }
const problems = (given: Compose) =>
  (composeSchema.safeParse(given).error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`)

describe('a message', () => {
  it('is sent without the fields left empty', () => {
    expect(bodyOf(composeSchema.parse(compose))).toEqual({ title: 'Low', message: 'Below 20 %' })
  })

  it('has buttons of the simple shape, each with its own id', () => {
    const buttons: Compose['buttons'] = [
      { label: 'Open', does: 'link', target: 'https://x.example/a', color: '' },
      { label: 'open', does: 'analysis', target: 'an1', color: 'green' },
    ]
    expect(bodyOf({ ...compose, buttons })).toMatchObject({
      buttons: [
        { id: 'open', label: 'Open', url: 'https://x.example/a' },
        { id: 'open-2', label: 'open', analysis: 'an1', color: 'green' },
      ],
      buttons_autodisable: true,
    })
  })

  it.each([
    [{ people: [] }, 'people: Select at least one user'],
    [{ title: '  ' }, 'title: Enter a title'],
    [{ icon: 'javascript:alert(1)' }, 'icon: Enter a URL that starts with https://'],
    [{ icon: 'http://x.example/a.png' }, 'icon: Enter a URL that starts with https://'],
    [
      { buttons: [{ label: 'A', does: 'link' as const, target: 'javascript:alert(1)', color: '' }] },
      'buttons.0.target: Enter a URL that starts with https://',
    ],
    [
      { buttons: [{ label: 'A', does: 'analysis' as const, target: '', color: '' }] },
      'buttons.0.target: Choose an analysis',
    ],
    [
      {
        buttons: Array.from({ length: 5 }, () => ({
          label: 'A',
          does: 'link' as const,
          target: 'https://x.example',
          color: '',
        })),
      },
      'buttons: At most 4 buttons',
    ],
  ])('with %j is refused', (change, problem) => {
    expect(problems({ ...compose, ...change })).toContain(problem)
  })

  it('needs no names when it goes to everybody who matches', () => {
    expect(problems({ ...compose, people: [], to: 'matching' })).toEqual([])
  })
})
