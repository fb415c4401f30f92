import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { systemTemplates } from './system-templates.ts'
import { keyProblem, lintTemplate } from './template-lint.ts'
import { filled, strayDollars, variablesIn } from './template-variables.ts'

const words = (template: { key?: string; subject?: string; value?: string }) =>
  lintTemplate({ key: 'custom', subject: 'S', value: 'V', ...template }).map(
    ({ level, words: said }) => `${level}: ${said}`,
  )

describe('variables of a template', () => {
  it('are found with their positions', () => {
    expect(variablesIn('Hi $name$ of $application.name$, $5 and $ x $')).toMatchObject([
      { name: 'name', from: 3, to: 9 },
      { name: 'application.name' },
    ])
    expect(strayDollars('$name$ costs $5')).toEqual([13])
  })

  it('are filled in, and nothing else changes', () => {
    expect(filled('$name$ $other$ $', { name: '$&' })).toBe('$& $other$ $')
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(filled(text, {})).toBe(text)
        const cut = variablesIn(text).map(({ from, to }) => text.slice(from, to))
        expect(cut.every((part) => /^\$.+\$$/.test(part))).toBe(true)
      }),
    )
  })
})

describe('the check of a template', () => {
  it('finds nothing in the examples', () => {
    for (const { key, example } of systemTemplates) expect(lintTemplate({ key, ...example })).toEqual([])
  })

  it('reports what makes a mail useless', () => {
    expect(words({ key: 'password_recover', value: 'Hi' })).toEqual([
      'error: $recover_link$ is missing: users cannot choose a new password without it.',
    ])
    expect(words({ subject: ' ', value: '' })).toEqual(['error: The subject is empty.', 'error: The text is empty.'])
    expect(words({ subject: 'a\nb' })).toEqual(['error: The subject has more than one line.'])
  })

  it('reports unknown variables and stray dollar signs', () => {
    expect(words({ key: 'welcome_actived', value: 'Hi $nam$ for $5' })).toEqual([
      'warning: TagoIO does not document $nam$ for this e-mail.',
      'warning: This $ is not part of a variable.',
    ])
    expect(words({ value: '$anything$' })).toEqual([])
  })

  it('finds links that are not allowed', () => {
    expect(words({ value: '[x](javascript:alert(1)) [y]() [z]($link$) [w](https://a.example)' })).toEqual([
      'error: E-mail programs cannot open this link.',
      'warning: This link has no URL.',
    ])
    expect(words({ value: 'a <script>alert(1)</script>' })[0]).toMatch(/^warning: HTML/)
  })

  it('never throws, and every position is inside the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (key, subject, value) => {
        for (const { at } of lintTemplate({ key, subject, value })) {
          if (at) expect(at.from >= 0 && at.from < at.to && at.to <= value.length).toBe(true)
        }
      }),
    )
  })

  it('finishes in time with a hostile text', () => {
    const texts = ['$', '[', '[a](', '<a ', '$a'].map((part) => part.repeat(20_000))
    expect(
      texts.map((value) => lintTemplate({ key: 'password_recover', subject: 'S', value }).length > 0),
    ).not.toContain(false)
  })
})

it('a key must be one that scripts can use', () => {
  expect(keyProblem('plan_alert', ['other'])).toBeUndefined()
  expect(['', 'a b', 'a-b', 'other', 'x'.repeat(101)].map((key) => keyProblem(key, ['other'])).every(Boolean)).toBe(
    true,
  )
})
