import { Button } from '@mantine/core'
import { useState } from 'react'
import styles from './FilterChip.module.css'
import { say } from '../messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

interface TextEditorProps {
  label: string
  value: readonly string[]
  onChange: (values: string[]) => void
  onDone: () => void
}

/** The editor of a text filter: what the field must contain, applied by Enter. */
export function TextEditor({ label, value, onChange, onDone }: TextEditorProps) {
  const [text, setText] = useState(value[0] ?? '')
  const typed = text.trim()
  return (
    <form
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault()
        onChange(typed === '' ? [] : [typed])
        onDone()
      }}
    >
      <label className={styles.field}>
        {say.labelContains({ label })}
        <input
          data-autofocus
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <div className={styles.foot}>
        <Button type="submit" size="xs">
          {common.apply()}
        </Button>
      </div>
    </form>
  )
}
