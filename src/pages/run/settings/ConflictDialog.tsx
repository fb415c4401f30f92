import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import type { Conflict, Side } from '../../../api/merge-settings.ts'
import { Dialog, DialogFooter } from '../../../components/feedback/Dialog.tsx'
import classes from './settings.module.css'
import { pathInWords, valueInWords, type SettingLabels } from './settings-words.ts'

interface ConflictDialogProps {
  conflicts: readonly Conflict[]
  labels: SettingLabels
  onAnswer: (sides: ((conflict: Conflict) => Side) | undefined) => void
}

const nameOf = ({ path }: Conflict) => JSON.stringify(path)

/** Another administrator changed the same settings: for each, whose value stays. */
export function ConflictDialog({ conflicts, labels, onAnswer }: ConflictDialogProps) {
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set())
  const choose = (conflict: Conflict, side: Side) => {
    const next = new Set(theirs)
    if (side === 'theirs') next.add(nameOf(conflict))
    else next.delete(nameOf(conflict))
    setTheirs(next)
  }
  return (
    <Dialog title="Somebody changed the same settings" onClose={() => onAnswer(undefined)} width={640}>
      <p>
        Since you opened this page, another administrator saved other values for what you changed. Choose what stays;
        nothing is saved until then.
      </p>
      <div className={classes.conflicts}>
        {conflicts.map((conflict) => (
          <Choice
            key={nameOf(conflict)}
            label={pathInWords(conflict.path, labels)}
            conflict={conflict}
            side={theirs.has(nameOf(conflict)) ? 'theirs' : 'mine'}
            onChoose={(side) => choose(conflict, side)}
          />
        ))}
      </div>
      <DialogFooter>
        <Button variant="default" onClick={() => onAnswer(undefined)}>
          Keep editing
        </Button>
        <Button
          data-autofocus
          onClick={() => onAnswer((conflict) => (theirs.has(nameOf(conflict)) ? 'theirs' : 'mine'))}
        >
          Save these choices
        </Button>
      </DialogFooter>
    </Dialog>
  )
}

interface ChoiceProps {
  label: string
  conflict: Conflict
  side: Side
  onChoose: (side: Side) => void
}

function Choice({ label, conflict, side, onChoose }: ChoiceProps) {
  const group = useId()
  return (
    <fieldset className={classes.conflict}>
      <legend>{label}</legend>
      <p className={classes.dim}>It was: {valueInWords(conflict.before)}</p>
      {(['mine', 'theirs'] as const).map((one) => (
        <label key={one} className={classes.side}>
          <input type="radio" name={group} checked={side === one} onChange={() => onChoose(one)} />
          <b>{one === 'mine' ? 'Yours' : 'Theirs'}</b>
          <span className={classes.value}>{valueInWords(conflict[one])}</span>
        </label>
      ))}
    </fieldset>
  )
}
