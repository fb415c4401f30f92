import { act, createElement } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import type { FieldValues } from 'react-hook-form'
import { closeSession, openSession } from '#api/session/session.ts'
import { useFormEngine, type FormEngine } from '#components/form/use-form-engine.ts'
import type { DraftedForm } from './drafted-form.ts'

/** The steps a form may go through, in any order. */
export const formSteps = [
  'type',
  'save',
  'refuse',
  'others',
  'refetch',
  'reopen',
  'discard',
  'undo the discard',
  'sign out',
] as const
export type FormStep = (typeof formSteps)[number]

/** The drafts in browser storage. */
export const keptDrafts = () => Object.keys(sessionStorage).filter((key) => key.startsWith('portico.draft'))
let keyOfSession = 0
/** Signs somebody in, on their own or on a shared computer. */
export const signIn = (where: 'tab' | 'memory') =>
  openSession({
    key: `s${(keyOfSession += 1)}`,
    api: 'https://api.example',
    regionName: 'Test',
    profileId: 'p1',
    source: 'token',
    keep: where,
    permission: 'full',
    expires: null,
    email: 'ana@example.com',
    token: 'secret',
  })

/** A form rendered by React as the product does, over stored data that others change too. */
export class FormScene {
  stored: FieldValues
  engine: FormEngine<FieldValues> | undefined
  restore: (() => void) | undefined
  /** What is typed and not saved; edits are numbered. */
  typed: number | undefined
  discarded: number | undefined
  othersEdit: number | undefined
  refuses = false
  #shown: FieldValues
  #root: Root | undefined
  #count = 0

  readonly form: DraftedForm
  readonly where: 'tab' | 'memory'
  constructor(form: DraftedForm, where: 'tab' | 'memory') {
    this.form = form
    this.where = where
    this.stored = structuredClone(form.start())
    this.#shown = this.stored
  }

  async open() {
    this.#shown = this.stored
    this.#root = createRoot(document.createElement('div'))
    await this.draw()
  }

  async close() {
    const root = this.#root
    await act(async () => root?.unmount())
  }

  async draw() {
    await act(async () => this.#root?.render(createElement(this.#page)))
  }

  readonly #page = () => {
    const { form } = this
    // oxlint-disable-next-line react/rules-of-hooks -- a component, kept so that a refetch renders it again
    this.engine = useFormEngine<FieldValues>({
      schema: form.schema(this.#shown),
      saved: form.toForm(this.#shown),
      draftKey: form.draftKey,
      ...(form.secretFields ? { secretFields: form.secretFields } : {}),
      ...(form.wholeFields ? { wholeFields: form.wholeFields } : {}),
      save: (_changes, all, base) => this.#save(all, base),
    })
    return null
  }

  async #save(all: FieldValues, base: FieldValues) {
    if (this.refuses) throw new Error('refused')
    this.stored = await this.form.save(this.stored, all, base)
  }

  async take(step: FormStep) {
    const { form: about, engine } = this
    if (!engine) throw new Error('nothing is open')
    switch (step) {
      case 'type': {
        const next = about.type(structuredClone(engine.form.getValues()), (this.#count += 1))
        await act(async () => {
          for (const [name, value] of Object.entries(next)) engine.form.setValue(name, value, { shouldDirty: true })
        })
        this.typed = this.#count
        this.restore = undefined
        return
      }
      case 'save':
      case 'refuse': {
        if (this.typed === undefined) return
        this.refuses = step === 'refuse'
        let done = false
        await act(async () => {
          done = await engine.submit()
        })
        this.#agree(done === (step === 'save'), `${step}: ${Object.keys(engine.form.formState.errors).join(', ')}`)
        if (!done) return
        this.typed = undefined
        this.restore = undefined
        if (about.creates) await this.reopen()
        return
      }
      case 'others':
        if (about.others) this.stored = about.others(this.stored, (this.#count += 1))
        this.othersEdit = this.#count
        return
      case 'refetch':
        this.#shown = this.stored
        return this.draw()
      case 'reopen':
        return this.reopen()
      case 'discard':
        if (this.typed === undefined) return
        await act(async () => {
          this.restore = engine.discard()
        })
        this.discarded = this.typed
        this.typed = undefined
        return
      case 'undo the discard':
        if (!this.restore) return
        await act(async () => this.restore?.())
        this.restore = undefined
        this.typed = this.discarded
        return
      case 'sign out':
        await this.close()
        closeSession()
        this.#agree(keptDrafts().length === 0, 'kept after signing out')
        this.typed = undefined
        this.restore = undefined
        signIn(this.where)
        return this.open()
      default:
        step satisfies never
    }
  }
  #agree(holds: boolean, what: string) {
    if (!holds) throw new Error(`${this.form.name}: ${what}`)
  }

  async reopen() {
    await this.close()
    await this.open()
  }
}
