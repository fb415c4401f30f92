import type { CatalogueAction } from '#api/policy-catalogue.ts'
import { ChoiceLabel } from '#components/choice/ChoiceLabel.tsx'
import classes from './editor.module.css'
import { say } from './messages/say.ts'

interface ActionChoicesProps {
  name: string
  offered: readonly CatalogueAction[]
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
  onBlur: () => void
  invalid: boolean
}

/** The actions of a line. A stored action that the catalogue does not offer here stays, marked, until it is removed. */
export function ActionChoices({ name, offered, chosen, onChange, onBlur, invalid }: ActionChoicesProps) {
  const odd = chosen.filter((word) => !offered.some(({ value }) => value === word))
  const all = [
    ...offered,
    ...odd.map((word) => ({ value: word, label: say.notAcceptedHere({ word }), description: '' })),
  ]
  return (
    <div role="group" aria-label={say.nameActions({ name })} className={classes.actions}>
      {all.map(({ value, label, description }) => (
        <ChoiceLabel key={value} {...(description ? { title: description } : {})}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            aria-invalid={invalid || undefined}
            onChange={(event) =>
              onChange(event.currentTarget.checked ? [...chosen, value] : chosen.filter((word) => word !== value))
            }
            onBlur={onBlur}
          />
          {label}
        </ChoiceLabel>
      ))}
    </div>
  )
}
