import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import { analyses } from '#api/analyses.ts'
import { maxButtons } from '#features/notifications/notification-body.ts'
import { TextButton } from '#components/display/TextButton.tsx'
import { Icon } from '#components/display/Icon.tsx'
import { SelectField } from '#components/form/fields/SelectField.tsx'
import { TextField } from '#components/form/fields/TextField.tsx'
import { useProfileId } from '#app/use-session.ts'
import type { Compose } from './compose-schema.ts'
import classes from './notifications.module.css'

/** Up to four buttons under the message, each opening a page or running an analysis. */
export function ButtonsField() {
  const { control } = useFormContext<Compose>()
  const { fields, append, remove } = useFieldArray<Compose, 'buttons'>({ control, name: 'buttons' })
  const box = useRef<HTMLDivElement>(null)
  const removeRow = (at: number) => {
    remove(at)
    requestAnimationFrame(() => {
      const left = box.current?.querySelectorAll<HTMLElement>('[data-row-remove], [data-row-add]')
      left?.item(Math.min(at, left.length - 1))?.focus()
    })
  }
  return (
    <div ref={box}>
      {fields.map(({ id }, at) => (
        <ButtonFields key={id} at={at} onRemove={() => removeRow(at)} />
      ))}
      <div>
        <Button
          variant="default"
          size="xs"
          leftSection={<Icon name="plus" size={14} />}
          disabled={fields.length >= maxButtons}
          data-row-add
          onClick={() => append({ label: '', does: 'link', target: '', color: '' })}
        >
          Add button
        </Button>{' '}
        <span className="text-help">
          {fields.length} of {maxButtons}
        </span>
      </div>
    </div>
  )
}

const kinds = [
  { value: 'link', label: 'Opens a page' },
  { value: 'analysis', label: 'Runs an analysis' },
]

function ButtonFields({ at, onRemove }: { at: number; onRemove: () => void }) {
  const profile = useProfileId()
  const does = useWatch<Compose>({ name: `buttons.${at}.does` })
  const scripts = useQuery({ ...analyses.names(profile), enabled: does === 'analysis' })
  const name = `buttons.${at}`
  return (
    <div className={classes.button} role="group" aria-label={`Button ${at + 1}`}>
      <div className={classes.buttonHead}>
        <b>Button {at + 1}</b>
        <TextButton onClick={onRemove} data-row-remove aria-label={`Remove button ${at + 1}`}>
          Remove
        </TextButton>
      </div>
      <TextField name={`${name}.label`} label="Label" required />
      <SelectField name={`${name}.does`} label="What it does" options={kinds} />
      {does === 'analysis' ? (
        <SelectField
          name={`${name}.target`}
          label="Analysis"
          required
          options={(scripts.data ?? []).map(({ id, name: label }) => ({ value: id, label }))}
          help={scripts.error ? 'The list of analyses did not load.' : undefined}
        />
      ) : (
        <TextField name={`${name}.target`} label="Address" type="url" required help="Begins with https://" />
      )}
      <TextField name={`${name}.color`} label="Colour" optional help="A CSS colour, such as #0b7796 or green." />
    </div>
  )
}
