import {
  autocompletion,
  completionKeymap,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete'
import { history, historyKeymap, standardKeymap } from '@codemirror/commands'
import { Annotation, EditorState } from '@codemirror/state'
import { Decoration, drawSelection, EditorView, keymap, MatchDecorator, ViewPlugin } from '@codemirror/view'
import { findingMarks } from './editor-findings.ts'
import { editorTheme } from './editor-theme.ts'

interface EditorOptions {
  root: ShadowRoot
  label: string
  readOnly: boolean
  changed: (text: string) => void
  left: () => void
  variables: () => readonly string[]
}

const variable = new MatchDecorator({
  regexp: /\$[A-Za-z_][\w.]*\$/g,
  decoration: Decoration.mark({ class: 'cm-variable' }),
})
const heading = new MatchDecorator({ regexp: /^#{1,6} .*$/gm, decoration: Decoration.mark({ class: 'cm-heading' }) })

const marks = [variable, heading].map((decorator) =>
  ViewPlugin.define(
    (view) => ({
      decorations: decorator.createDeco(view),
      update(update) {
        this.decorations = decorator.updateDeco(update, this.decorations)
      },
    }),
    { decorations: (plugin) => plugin.decorations },
  ),
)

/**
 * Typed text goes directly into the editor's state: if the browser inserted it, Chromium would keep the look of a
 * coloured word by an inline style, which the content security policy refuses.
 */
const typing = EditorView.domEventHandlers({
  beforeinput: (event, view) => {
    if (event.inputType !== 'insertText' || event.data === null || view.composing || view.state.readOnly) return false
    const { from, to } = targetOf(event, view)
    view.dispatch({
      changes: { from, to, insert: event.data },
      selection: { anchor: from + event.data.length },
      userEvent: 'input.type',
      scrollIntoView: true,
    })
    return true
  },
})

/** Where the browser would insert it: the editor does not know yet of a selection made in the same moment. */
function targetOf(event: InputEvent, view: EditorView): { from: number; to: number } {
  const range = event.getTargetRanges()[0] ?? rangeIn(view.root)
  if (!range || !view.contentDOM.contains(range.startContainer)) return view.state.selection.main
  return {
    from: view.posAtDOM(range.startContainer, range.startOffset),
    to: view.posAtDOM(range.endContainer, range.endOffset),
  }
}

/** Only Chromium gives the selection in a shadow root; in other browsers the events name their ranges. */
function rangeIn(root: DocumentOrShadowRoot): AbstractRange | undefined {
  const getSelection: unknown = Reflect.get(root, 'getSelection')
  if (typeof getSelection !== 'function') return undefined
  const selection: unknown = Reflect.apply(getSelection, root, [])
  return selection instanceof Selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined
}

const fromOutside = Annotation.define<boolean>()

/** Replaces the text with one that nobody typed: `changed` is not called. */
export function replaceText(view: EditorView, text: string): void {
  view.dispatch({
    changes: { from: 0, to: view.state.doc.length, insert: text },
    annotations: fromOutside.of(true),
  })
}

/** Completes variables after a `$`; Ctrl+Space offers them anywhere. */
const completeVariable =
  (variables: () => readonly string[]) =>
  (context: CompletionContext): CompletionResult | null => {
    const word = context.matchBefore(/\$[\w.]*/)
    if (!word && !context.explicit) return null
    const options = variables().map((name) => ({ label: `$${name}$`, type: 'variable' }))
    return { from: word?.from ?? context.pos, options, validFor: /^\$[\w.]*\$?$/ }
  }

/** An editor for Markdown with variables. Tab leaves it, as it leaves any field; Escape closes the completions. */
export function createEditor({ root, label, readOnly, changed, left, variables }: EditorOptions): EditorView {
  return new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      extensions: [
        history(),
        drawSelection(),
        EditorView.lineWrapping,
        EditorState.readOnly.of(readOnly),
        EditorView.editable.of(!readOnly),
        EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'true' }),
        marks,
        typing,
        findingMarks,
        autocompletion({ override: [completeVariable(variables)], icons: false }),
        keymap.of([...completionKeymap, ...standardKeymap, ...historyKeymap]),
        editorTheme,
        EditorView.updateListener.of((update) => {
          const typed = update.transactions.some((one) => one.docChanged && one.annotation(fromOutside) !== true)
          if (typed) changed(update.state.doc.toString())
          if (update.focusChanged && !update.view.hasFocus) left()
        }),
      ],
    }),
  })
}
