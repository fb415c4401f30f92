import { Button } from '@mantine/core'
import { guessChoice, type Choice } from '#features/policies/tuple.ts'
import { StatusBadge } from '#components/display/StatusBadge.tsx'
import classes from './editor.module.css'
import { say } from './messages/say.ts'

interface InertRowProps {
  /** Names the row: "Target 1". */
  name: string
  /** As it is stored, whatever that is. */
  value: unknown
  tuple: readonly string[]
  onRepair: (choice: Choice) => void
}

/**
 * A line of unknown form, which is stored but has no effect. It stays as it is until somebody repairs or removes it.
 */
export function InertRow({ name, value, tuple, onRepair }: InertRowProps) {
  const meant = guessChoice(tuple)
  return (
    <div className={classes.inert}>
      <StatusBadge tone="warn">{say.inert()}</StatusBadge>
      <code className={classes.wire}>{JSON.stringify(value)}</code>
      <Button
        variant="default"
        size="xs"
        aria-label={say.repairName({ name: name.toLowerCase() })}
        onClick={() => onRepair(meant ?? { by: 'any' })}
        disabled={meant === undefined}
      >
        {meant ? say.repairAs({ choice: choiceWords(meant) }) : say.nothingTellsWhatMeant()}
      </Button>
    </div>
  )
}

function choiceWords(choice: Choice): string {
  switch (choice.by) {
    case 'id':
      return say.withID({ id: choice.id })
    case 'tag':
      return say.withTag({ key: choice.key, value: choice.value })
    case 'tag-match':
      return say.withTagMatch({ key: choice.key })
    case 'path':
      return say.withPath({ prefix: choice.prefix })
    case 'any':
    default:
      return say.allLower()
  }
}
