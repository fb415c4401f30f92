import {
  autocompletion,
  completionKeymap,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { EditorState } from '@codemirror/state'
import { Decoration, drawSelection, EditorView, keymap, MatchDecorator, ViewPlugin } from '@codemirror/view'
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
 * What is typed goes into the editor's own state, not into the page first: over a coloured word Chromium would keep its
 * look by an inline style, which the content security policy refuses.
 */
const typing = EditorView.domEventHandlers({
  beforeinput: (event, view) => {
    if (event.inputType !== 'insertText' || event.data === null || view.composing || view.state.readOnly) return false
    view.dispatch(view.state.replaceSelection(event.data), { userEvent: 'input.type', scrollIntoView: true })
    return true
  },
})

/** Variables after a `$`; Ctrl+Space asks for them anywhere. */
export const completeVariable =
  (variables: () => readonly string[]) =>
  (context: CompletionContext): CompletionResult | null => {
    const word = context.matchBefore(/\$[\w.]*/)
    if (!word && !context.explicit) return null
    const options = variables().map((name) => ({ label: `$${name}$`, type: 'variable' }))
    return { from: word?.from ?? context.pos, options, validFor: /^\$[\w.]*\$?$/ }
  }

/** An editor for Markdown with variables. Tab leaves it, as in any field; Escape closes the completions. */
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
        autocompletion({ override: [completeVariable(variables)], icons: false }),
        keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap]),
        editorTheme,
        EditorView.updateListener.of((update) => {
          if (update.docChanged) changed(update.state.doc.toString())
          if (update.focusChanged && !update.view.hasFocus) left()
        }),
      ],
    }),
  })
}
