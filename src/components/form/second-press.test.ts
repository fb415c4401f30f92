// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ignoreSecondPress } from './second-press.ts'

let heard: string[]
let end: () => void

beforeEach(() => {
  document.body.innerHTML = `
    <form><button type="submit" id="submit"><span>Save</span></button></form>
    <button type="button" id="sends" data-sends="true"><span>Mark as read</span></button>
    <ul role="menu"><li><button type="button" role="menuitem" id="choice"><span>Duplicate</span></button></li></ul>
    <button type="button" id="next"><span>Next</span></button>
    <p id="text"><span>Words</span></p>`
  heard = []
  // As React does: one listener on what holds the page, and the form's own answer to its button.
  document.body.addEventListener('click', hear)
  document.querySelector('form')?.addEventListener('submit', submitted)
  end = ignoreSecondPress(document)
})
afterEach(() => {
  end()
  document.body.removeEventListener('click', hear)
})

const hear = ({ target }: Event) =>
  heard.push((target instanceof Element ? target.closest('[id]')?.id : undefined) ?? '')
const submitted = (event: Event) => {
  event.preventDefault()
  heard.push('submitted')
}

const pointerDown = (target: Element | null) => target?.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }))

/** Presses the element or what stands inside it, as a pointer does: the press is the `count`th of a quick row. */
const press = (id: string, count: number, inside = 'span') => {
  const target = document.querySelector(`#${id} ${inside}`.trim())
  if (count > 0) pointerDown(target)
  target?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: count }))
}

/** A press that a busy button does not hear: the pointer goes down, and no click comes of it. */
const pressBusy = (id: string) => pointerDown(document.querySelector(`#${id}`))

describe('the second press of a double click', () => {
  it.each(['sends', 'choice'])('is ignored by a button that sends: %s', (id) => {
    press(id, 1)
    press(id, 2)
    press(id, 3)
    expect(heard).toEqual([id])
  })

  it('does not submit a form again', () => {
    press('submit', 1, '')
    press('submit', 2, '')
    expect(heard).toEqual(['submit', 'submitted'])
  })

  it.each(['next', 'text'])('is handled by everything else: %s', (id) => {
    press(id, 1)
    press(id, 2)
    expect(heard).toEqual([id, id])
  })

  it('counts when nothing handled the first: a busy button, or a place beside a button that moved', () => {
    pressBusy('submit')
    press('submit', 2, '')
    press('submit', 3, '')
    expect(heard).toEqual(['submit', 'submitted'])
    heard = []
    press('text', 1)
    press('sends', 2)
    press('sends', 3)
    expect(heard).toEqual(['text', 'sends'])
  })

  it('does not send when the first press opened the button it lands on', () => {
    press('next', 1)
    press('sends', 2)
    press('sends', 3)
    expect(heard).toEqual(['next'])
  })

  it('is none where it began while the button was busy, although Firefox counts it as a first one', () => {
    const button = document.querySelector<HTMLButtonElement>('#submit')
    press('submit', 1, '')
    button?.setAttribute('disabled', '')
    pointerDown(button)
    button?.removeAttribute('disabled')
    button?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }))
    expect(heard).toEqual(['submit', 'submitted'])
    press('submit', 1, '')
    expect(heard).toEqual(['submit', 'submitted', 'submit', 'submitted'])
  })

  it('is distinguished from a later press, and from one by key or script', () => {
    press('sends', 1)
    press('sends', 2)
    press('sends', 1)
    press('sends', 0)
    press('submit', 0, '')
    expect(heard).toEqual(['sends', 'sends', 'sends', 'submit', 'submitted'])
  })

  it('is handled again once this has ended', () => {
    end()
    press('sends', 1)
    press('sends', 2)
    expect(heard).toEqual(['sends', 'sends'])
  })
})

/** The opening tags of the buttons of a source text, each up to what its own handlers say. */
const buttonsOf = (text: string) => text.match(/<(?:Button|TextButton|ActionIcon|button)\s[^]*?(?<!=)>/g) ?? []

it('every button that sends outside a form is marked', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!\.test)\.tsx$/.test(file),
  )
  const sending = sources.flatMap((file) =>
    buttonsOf(readFileSync(`src/${file}`, 'utf8'))
      .filter((tag) => /onClick=\{[^]*(\bmutate(Async)?\(|\bonce\(|\bsend\()/.test(tag))
      .map((tag) => ({ file, tag })),
  )
  expect(sending.length).toBeGreaterThan(15)
  expect(sending.filter(({ tag }) => !/data-sends|type="submit"/.test(tag))).toEqual([])
})
