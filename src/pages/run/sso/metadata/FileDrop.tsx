import { Button } from '@mantine/core'
import { useRef, useState, type DragEvent } from 'react'
import { Icon } from '#components/display/Icon.tsx'
import { finding, type MetadataFinding } from './finding.ts'
import { decodeBytes, sizeProblem } from './decode-source.ts'
import styles from '../guide/steps.module.css'
import { say } from './messages/say.ts'

interface FileDropProps {
  onText: (text: string, name: string) => void
  onProblem: (problem: MetadataFinding) => void
}

/** Lets a person choose or drop a file. Its size is checked before it is read. */
export function FileDrop({ onText, onProblem }: FileDropProps) {
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const read = async (file: File | undefined) => {
    if (!file) return
    const large = sizeProblem(file.size)
    if (large) return onProblem(large)
    try {
      const decoded = decodeBytes(new Uint8Array(await file.arrayBuffer()))
      if ('stop' in decoded) onProblem(decoded.stop)
      else onText(decoded.text, file.name)
    } catch {
      onProblem(finding('stop', 'unreadable', say.fileNotRead(), say.fileNotReadHelp()))
    }
  }
  const drag = (entered: boolean) => (event: DragEvent) => {
    event.preventDefault()
    setOver(entered)
  }
  return (
    // Dropping is only a second way: the button does the same, also by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={styles['drop']}
      data-over={over || undefined}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event)
        void read(event.dataTransfer.files[0])
      }}
    >
      <Button variant="default" leftSection={<Icon name="upload" size={16} />} onClick={() => input.current?.click()}>
        {say.chooseFile()}
      </Button>
      <span>{say.dropHere()}</span>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xml,.txt,text/xml,application/xml,application/samlmetadata+xml"
        onChange={(event) => {
          void read(event.currentTarget.files?.[0])
          // Reset, so that the same file can be chosen again after it was corrected.
          event.currentTarget.value = ''
        }}
      />
    </div>
  )
}
