import { StateEffect, StateField } from '@codemirror/state'
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view'
import type { TemplateFinding } from './template-lint.ts'

/** A text full of faults is judged in its list; thousands of marks would slow the typing down. */
const mostMarks = 500

const setFindings = StateEffect.define<DecorationSet>()

/** What is wrong, underlined where it stands; it moves with the text until it is judged anew. */
export const findingMarks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (marks, transaction) =>
    transaction.effects.reduce(
      (found, effect) => (effect.is(setFindings) ? effect.value : found),
      marks.map(transaction.changes),
    ),
  provide: (field) => EditorView.decorations.from(field),
})

/** Marks findings that lie in the text as it is now; the words are the title of the mark, and stand in the list too. */
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
