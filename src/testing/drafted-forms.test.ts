// @vitest-environment happy-dom
import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { closeSession } from '#api/session/session.ts'
import { keepDraftsOfSession } from '#shell/keep-drafts.ts'
import { draftedForms } from './drafted-forms.ts'
import { keptDrafts, FormScene, signIn, formSteps } from './form-scene.ts'

const keep = fc.constantFrom('tab' as const, 'memory' as const)

beforeAll(() => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true)
  keepDraftsOfSession()
})
afterEach(() => closeSession())

it.each(draftedForms)(
  '$name: typed values are kept until they are saved, and other people’s changes are never lost',
  async (about) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...formSteps), { maxLength: 14 }), keep, async (plan, where) => {
        signIn(where)
        const scene = new FormScene(about, where)
        try {
          await scene.open()
          for (const step of plan) {
            await scene.take(step)
            const values = scene.engine?.form.getValues() ?? {}
            // The form shows what is typed; if it does not, the form is clean and no draft is kept.
            if (scene.typed !== undefined) expect(about.holds(values, scene.typed)).toBe(true)
            expect(scene.engine?.dirty).toBe(scene.typed !== undefined)
            if (where === 'memory' || scene.typed === undefined) expect(keptDrafts()).toEqual([])
            expect(sessionStorage.length === 0 || !JSON.stringify({ ...sessionStorage }).includes('hush')).toBe(true)
            // Other people's changes are stored, whatever was saved over them.
            if (scene.othersEdit !== undefined && about.holdsOthers) {
              expect(about.holdsOthers(scene.stored, scene.othersEdit)).toBe(true)
            }
          }
          // Mounted again, the form shows what is stored and typed, and a save removes none of it.
          await scene.take('reopen')
          if (scene.othersEdit !== undefined && about.shows) {
            expect(about.shows(scene.engine?.form.getValues() ?? {}, scene.othersEdit)).toBe(true)
          }
          if (scene.typed === undefined) {
            expect(scene.engine?.form.getValues()).toEqual(about.toForm(scene.stored))
            expect(scene.engine?.restored).toBe(false)
          }
        } finally {
          await scene.close()
          closeSession()
        }
      }),
      { numRuns: 25 },
    )
  },
)

it('covers every form of the product that keeps drafts', () => {
  const files = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
  const sources = files.filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
  const found = sources.flatMap((name) => {
    const text = readFileSync(`src/pages/${name}`, 'utf8')
    const tab = /<RunSettingsForm[^>]*?\btab="([\w-]+)"/.exec(text)?.[1]
    const keys = [...text.matchAll(/\bdraftKey\b[^\n]*?[`"]([\w-]+)/g)].map(([, key = '']) => key)
    return tab === undefined ? keys : keys.concat(`run-settings:${tab}`)
  })
  expect([...new Set(found)].toSorted()).toEqual(draftedForms.map(({ name }) => name).toSorted())
})
