import { StateEffect, StateField } from '@codemirror/state'
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view'
import type { TemplateFinding } from './template-lint.ts'

/** Most findings that are marked: thousands of marks would slow down typing. The list shows the others. */
const mostMarks = 500

const setFindings = StateEffect.define<DecorationSet>()

/** Underlines findings. They move with the text until it is checked again. */
export const findingMarks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (marks, transaction) =>
    transaction.effects.reduce(
      (found, effect) => (effect.is(setFindings) ? effect.value : found),
      marks.map(transaction.changes),
    ),
  provide: (field) => EditorView.decorations.from(field),
})

/** Marks the findings that fit the current text; the message is the title of the mark, and is also in the list. */
export function markFindings(view: EditorView, findings: readonly TemplateFinding[]): void {
  const end = view.state.doc.length
  const marks = findings
    .slice(0, mostMarks)
    .flatMap(({ at, level, words }) =>
      at && at.from < at.to && at.to <= end
        ? [Decoration.mark({ class: `cm-finding-${level}`, attributes: { title: words } }).range(at.from, at.to)]
        : [],
    )
  view.dispatch({ effects: setFindings.of(Decoration.set(marks, true)) })
}
