import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { KnownResources } from '#api/named-resources.ts'
import { TextButton } from '#components/display/TextButton.tsx'
import { useNumberStyle } from '#components/display/use-number-style.ts'
import { visibleName } from '#lib/text/visible-text.ts'
import { Dialog, DialogFooter } from '#components/feedback/Dialog.tsx'
import { matchingPicks } from '#components/form/pick/pick-options.ts'
import { resourceOptions } from '#features/policies/resource-options.ts'
import { ChoiceLabel } from '#components/choice/ChoiceLabel.tsx'
import classes from './editor.module.css'

interface SeveralDialogProps {
  /** What is chosen: "users". */
  noun: string
  known: KnownResources
  /** Chosen by the row already. */
  chosen: string
  onChoose: (ids: string[]) => void
  onClose: () => void
}

/** Rows drawn before anybody asks for more. */
const step = 100

/** Chooses any number of things by name for a row that names one; each becomes a row of its own. */
export function SeveralDialog({ noun, known, chosen, onChoose, onClose }: SeveralDialogProps) {
  const write = useNumberStyle()
  const [text, setText] = useState('')
  const [ids, setIds] = useState<readonly string[]>(chosen === '' ? [] : [chosen])
  const [shown, setShown] = useState(step)
  const found = matchingPicks(resourceOptions(known.things), text)
  const left = found.filter(({ value }) => !ids.includes(value))
  return (
    <Dialog title={`Choose several ${noun}`} onClose={onClose} closeOnClickOutside={ids.length === 0}>
      <TextInput
        label="Search"
        placeholder="Name or ID"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        autoComplete="off"
        data-autofocus
      />
      <p className="text-help" role="status">
        {found.length === 0 ? `No ${noun} match.` : `${write(found.length)} ${noun}`}
        {known.complete ? '' : ' of the first 10 000'}
        {left.length > 0 && text.trim() !== '' && (
          <>
            {' '}
            <TextButton onClick={() => setIds([...ids, ...left.map(({ value }) => value)])}>
              Choose all found
            </TextButton>
          </>
        )}
      </p>
      <ul className={classes.several} aria-label={`All ${noun}`}>
        {found.slice(0, shown).map(({ value, label, note }) => (
          <li key={value}>
            <ChoiceLabel>
              <input
                type="checkbox"
                checked={ids.includes(value)}
                onChange={(event) =>
                  setIds(event.currentTarget.checked ? [...ids, value] : ids.filter((id) => id !== value))
                }
              />
              <span>
                {visibleName(label)} {note !== undefined && <span className="text-help">{note}</span>}
              </span>
            </ChoiceLabel>
          </li>
        ))}
      </ul>
      {found.length > shown && (
        <TextButton onClick={() => setShown(shown + step)}>
          Show more ({write(found.length - shown)} not shown)
        </TextButton>
      )}
      <DialogFooter start={<span className="text-help">{write(ids.length)} chosen</span>}>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button
          disabled={ids.length === 0}
          onClick={() => {
            onChoose([...ids])
            onClose()
          }}
        >
          {ids.length > 1 ? `Make ${write(ids.length)} rows` : 'Choose'}
        </Button>
      </DialogFooter>
    </Dialog>
  )
}
