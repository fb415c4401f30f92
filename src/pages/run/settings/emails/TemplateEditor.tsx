import { setDiagnostics } from '@codemirror/lint'
import type { EditorView } from '@codemirror/view'
import { useEffect, useRef, useState } from 'react'
import { useReadOnlyReason } from '../../../shell/use-session.ts'
import { createEditor } from './create-editor.ts'
import styles from './emails.module.css'
import type { TemplateFinding } from './template-lint.ts'

interface TemplateEditorProps {
  label: string
  value: string
  onChange: (value: string) => void
  onBlur: () => void
  variables: readonly string[]
  findings: readonly TemplateFinding[]
}

/**
 * A code editor inside a shadow root: there its styles are constructed sheets, which the content security policy
 * allows; in the page they would be a `<style>` element, which it refuses.
 */
export function TemplateEditor({ label, value, onChange, onBlur, variables, findings }: TemplateEditorProps) {
  const host = useRef<HTMLDivElement>(null)
  const [editor, setEditor] = useState<EditorView>()
  const latest = useRef({ onChange, onBlur, variables })
  const readOnly = useReadOnlyReason() !== undefined

  useEffect(() => {
    latest.current = { onChange, onBlur, variables }
  })

  // The editor is an outside system: it is made once, and keeps its own history.
  useEffect(() => {
    const box = host.current
    if (!box) return undefined
    const root = box.shadowRoot ?? box.attachShadow({ mode: 'open' })
    const made = createEditor({
      root,
      label,
      readOnly,
      changed: (text) => latest.current.onChange(text),
      left: () => latest.current.onBlur(),
      variables: () => latest.current.variables,
    })
    setEditor(made)
    return () => made.destroy()
  }, [label, readOnly])

  // What comes from elsewhere (another template, Discard, Undo of a save) replaces the text; typing does not come back.
  useEffect(() => {
    if (!editor || editor.state.doc.toString() === value) return
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: value } })
  }, [value, editor])

  useEffect(() => {
    if (!editor) return
    const end = editor.state.doc.length
    const marks = findings.flatMap(({ at, level, words }) =>
      at && at.to <= end ? [{ from: at.from, to: at.to, severity: level, message: words }] : [],
    )
    editor.dispatch(setDiagnostics(editor.state, marks))
  }, [findings, editor])

  return <div ref={host} className={styles.editor} data-template-editor />
}
