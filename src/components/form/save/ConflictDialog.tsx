import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import { visibleLines, visibleName } from '#lib/text/visible-text.ts'
import { Dialog, DialogFooter } from '#components/feedback/Dialog.tsx'
import classes from './ConflictDialog.module.css'

/** Something two people changed in different ways, in words. */
export interface ConflictTexts {
  /** Tells conflicts apart. */
  name: string
  label: string
  before: string
  mine: string
  theirs: string
}

interface ConflictDialogProps {
  title: string
  conflicts: readonly ConflictTexts[]
  /** The names of those whose other side stays; nothing when the person goes on editing. */
  onAnswer: (theirs: ReadonlySet<string> | undefined) => void
}

/** Somebody else changed the same: for each, whose value stays. */
export function ConflictDialog({ title, conflicts, onAnswer }: ConflictDialogProps) {
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set())
  const choose = (name: string, side: 'mine' | 'theirs') => {
    const next = new Set(theirs)
    if (side === 'theirs') next.add(name)
    else next.delete(name)
    setTheirs(next)
  }
  return (
    <Dialog title={title} onClose={() => onAnswer(undefined)} width={640}>
      <p>
        Since you opened this page, another administrator saved other values for what you changed. Choose what stays;
        nothing is saved until then.
      </p>
      <div className={classes.conflicts}>
        {conflicts.map((conflict) => (
          <Choice
            key={conflict.name}
            conflict={conflict}
            side={theirs.has(conflict.name) ? 'theirs' : 'mine'}
            onChoose={(side) => choose(conflict.name, side)}
          />
        ))}
      </div>
      <DialogFooter>
        <Button variant="default" onClick={() => onAnswer(undefined)}>
          Keep editing
        </Button>
        <Button data-autofocus data-sends onClick={() => onAnswer(theirs)}>
          Save these choices
        </Button>
      </DialogFooter>
    </Dialog>
  )
}

interface ChoiceProps {
  conflict: ConflictTexts
  side: 'mine' | 'theirs'
  onChoose: (side: 'mine' | 'theirs') => void
}

function Choice({ conflict, side, onChoose }: ChoiceProps) {
  const group = useId()
  return (
    <fieldset className={classes.conflict}>
      <legend>{visibleName(conflict.label)}</legend>
      <p className="text-dim">It was: {visibleLines(conflict.before)}</p>
      {(['mine', 'theirs'] as const).map((one) => (
        <label key={one} className={classes.side}>
          <input type="radio" name={group} checked={side === one} onChange={() => onChoose(one)} />
          <b>{one === 'mine' ? 'Yours' : 'Theirs'}</b>
          <span className={classes.value}>{visibleLines(conflict[one])}</span>
        </label>
      ))}
    </fieldset>
  )
}
