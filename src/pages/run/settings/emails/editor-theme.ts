import { EditorView } from '@codemirror/view'

/** The editor in the colours of the product; custom properties reach into the shadow root. */
export const editorTheme = EditorView.theme({
  '&': {
    color: 'var(--portico-text)',
    backgroundColor: 'var(--portico-surface)',
    fontSize: '13px',
    borderRadius: '7px',
  },
  '&.cm-focused': { outline: '2px solid var(--portico-accent)', outlineOffset: '-1px', borderRadius: '7px' },
  '.cm-scroller': { fontFamily: 'var(--portico-mono)', lineHeight: '1.6', minHeight: '220px', maxHeight: '480px' },
  '.cm-content': { padding: '10px 0', caretColor: 'var(--portico-text)' },
  '.cm-line': { padding: '0 12px' },
  '.cm-cursor': { borderLeftColor: 'var(--portico-text)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'var(--portico-accent-weak)',
  },
  '.cm-variable': { color: 'var(--portico-accent-text)', fontWeight: '600' },
  '.cm-heading': { fontWeight: '700' },
  '.cm-tooltip': {
    color: 'var(--portico-text)',
    backgroundColor: 'var(--portico-surface)',
    border: '1px solid var(--portico-line-strong)',
    borderRadius: '8px',
  },
  '.cm-tooltip-autocomplete > ul > li': { padding: '4px 10px' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    color: 'var(--portico-accent-text)',
    backgroundColor: 'var(--portico-accent-weak)',
  },
  '.cm-finding-error': { textDecoration: 'underline wavy var(--portico-bad)' },
  '.cm-finding-warning': { textDecoration: 'underline wavy var(--portico-warn)' },
})
