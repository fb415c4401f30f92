import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { KnownResources } from '#api/named-resources.ts'
import type { Nouns } from '#features/policies/things-in-words.ts'
import { TextButton } from '#components/display/TextButton.tsx'
import { useNumberStyle } from '#components/display/use-number-style.ts'
import { visibleName } from '#lib/text/visible-text.ts'
import { Dialog, DialogFooter } from '#components/feedback/Dialog.tsx'
import { matchingPicks } from '#components/form/pick/pick-options.ts'
import { resourceOptions } from '#features/policies/resource-options.ts'
import { ChoiceLabel } from '#components/choice/ChoiceLabel.tsx'
import classes from './editor.module.css'
import { say } from './messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

interface SeveralDialogProps {
  /** What is chosen: "user", "users". */
  nouns: Nouns
  known: KnownResources
  /** Already chosen in the row. */
  chosen: string
  onChoose: (ids: string[]) => void
  onClose: () => void
}

/** Rows shown before somebody asks for more. */
const step = 100

/** Chooses any number of things by name for a row that names one; each becomes its own row. */
export function SeveralDialog({ nouns, known, chosen, onChoose, onClose }: SeveralDialogProps) {
  const write = useNumberStyle()
  const { noun } = nouns
  const [text, setText] = useState('')
  const [ids, setIds] = useState<readonly string[]>(chosen === '' ? [] : [chosen])
  const [shown, setShown] = useState(step)
  const found = matchingPicks(resourceOptions(known.things), text)
  const left = found.filter(({ value }) => !ids.includes(value))
  return (
    <Dialog title={say.chooseSeveralNoun({ noun })} onClose={onClose} closeOnClickOutside={ids.length === 0}>
      <TextInput
        label={common.search()}
        placeholder={say.nameOrID()}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        autoComplete="off"
        data-autofocus
      />
      <p className="text-help" role="status">
        {foundWords(known.complete, found.length === 0)({ ...nouns, n: found.length, count: write(found.length) })}
        {left.length > 0 && text.trim() !== '' && (
          <>
            {' '}
            <TextButton onClick={() => setIds([...ids, ...left.map(({ value }) => value)])}>
              {say.chooseAllFound()}
            </TextButton>
          </>
        )}
      </p>
      <ul className={classes.several} aria-label={say.allNoun({ noun })}>
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
          {say.showMore({ count: write(found.length - shown) })}
        </TextButton>
      )}
      <DialogFooter start={<span className="text-help">{say.idsChosen({ count: write(ids.length) })}</span>}>
        <Button variant="default" onClick={onClose}>
          {common.cancel()}
        </Button>
        <Button
          disabled={ids.length === 0}
          onClick={() => {
            onChoose([...ids])
            onClose()
          }}
        >
          {ids.length > 1 ? say.makeIdsRows({ count: write(ids.length) }) : say.choose()}
        </Button>
      </DialogFooter>
    </Dialog>
  )
}

function foundWords(complete: boolean, none: boolean) {
  if (none) return complete ? say.noNounMatch : say.noNounMatchOfFirst
  return complete ? say.nounFound : say.nounFoundOfFirst
}
