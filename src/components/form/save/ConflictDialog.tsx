import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import { visibleLines, visibleName } from '#lib/text/visible-text.ts'
import { Dialog, DialogFooter } from '#components/feedback/Dialog.tsx'
import classes from './ConflictDialog.module.css'
import { say } from '../messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

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
  /**
   * Called with the names of conflicts in which the other person's value stays; without any when the person goes on
   * editing.
   */
  onAnswer: (theirs: ReadonlySet<string> | undefined) => void
}

/** Somebody else changed the same: the person chooses a value for each conflict. */
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
      <p>{say.othersSavedMeanwhile()}</p>
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
          {common.keepEditing()}
        </Button>
        <Button data-autofocus data-sends onClick={() => onAnswer(theirs)}>
          {say.saveTheseChoices()}
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
      <p className="text-dim">{say.itWasVisibleLines({ visibleLines: visibleLines(conflict.before) })}</p>
      {(['mine', 'theirs'] as const).map((one) => (
        <label key={one} className={classes.side}>
          <input type="radio" name={group} checked={side === one} onChange={() => onChoose(one)} />
          <b>{one === 'mine' ? say.yours() : say.theirs()}</b>
          <span className={classes.value}>{visibleLines(conflict[one])}</span>
        </label>
      ))}
    </fieldset>
  )
}
