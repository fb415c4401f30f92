import type { EditorView } from '@codemirror/view'
import { useEffect, useRef, useState } from 'react'
import { useReadOnlyReason } from '#app/use-session.ts'
import { createEditor, replaceText } from './create-editor.ts'
import { markFindings } from './editor-findings.ts'
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
 * A code editor inside a shadow root. There its styles are constructed style sheets, which the content security policy
 * allows; in the page they would be a `<style>` element, which it refuses.
 */
export function TemplateEditor({ label, value, onChange, onBlur, variables, findings }: TemplateEditorProps) {
  const host = useRef<HTMLDivElement>(null)
  const [editor, setEditor] = useState<EditorView>()
  const latest = useRef({ onChange, onBlur, variables })
  // Texts that were reported and have not come back as `value` yet: React may be a few letters behind.
  const sent = useRef<string[]>([])
  const readOnly = useReadOnlyReason() !== undefined

  useEffect(() => {
    latest.current = { onChange, onBlur, variables }
  })

  // The editor is created once and keeps its own history.
  useEffect(() => {
    const box = host.current
    if (!box) return undefined
    const root = box.shadowRoot ?? box.attachShadow({ mode: 'open' })
    const made = createEditor({
      root,
      label,
      readOnly,
      changed: (text) => {
        sent.current.push(text)
        latest.current.onChange(text)
      },
      left: () => latest.current.onBlur(),
      variables: () => latest.current.variables,
    })
    setEditor(made)
    return () => made.destroy()
  }, [label, readOnly])

  // A change from outside (another template, Discard, Undo of a save) replaces the text; typed text that comes back
  // does not.
  useEffect(() => {
    if (!editor) return
    const echo = sent.current.lastIndexOf(value)
    sent.current.splice(0, echo + 1)
    if (echo >= 0 || editor.state.doc.toString() === value) return
    replaceText(editor, value)
  }, [value, editor])

  useEffect(() => {
    if (!editor) return
    markFindings(editor, findings)
  }, [findings, editor])

  return <div ref={host} className={styles.editor} data-template-editor />
}
