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
import { say } from './messages/say.ts'
import { say as common } from '#lib/messages/say.ts'

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
          {say.addButton()}
        </Button>{' '}
        <span className="text-help">{say.buttonsOf({ buttons: fields.length, most: maxButtons })}</span>
      </div>
    </div>
  )
}

const kinds = [
  {
    value: 'link',
    get label() {
      return say.opensAPage()
    },
  },
  {
    value: 'analysis',
    get label() {
      return say.runsAnAnalysis()
    },
  },
]

function ButtonFields({ at, onRemove }: { at: number; onRemove: () => void }) {
  const profile = useProfileId()
  const does = useWatch<Compose>({ name: `buttons.${at}.does` })
  const scripts = useQuery({ ...analyses.list(profile), enabled: does === 'analysis' })
  const name = `buttons.${at}`
  return (
    <div className={classes.button} role="group" aria-label={say.buttonAt({ at: at + 1 })}>
      <div className={classes.buttonHead}>
        <b>{say.buttonAt({ at: at + 1 })}</b>
        <TextButton onClick={onRemove} data-row-remove aria-label={say.removeButtonAt({ at: at + 1 })}>
          {common.remove()}
        </TextButton>
      </div>
      <TextField name={`${name}.label`} label={say.label()} required />
      <SelectField name={`${name}.does`} label={say.whatItDoes()} options={kinds} />
      {does === 'analysis' ? (
        <SelectField
          name={`${name}.target`}
          label={say.analysis()}
          required
          options={(scripts.data ?? []).map(({ id, name: label }) => ({ value: id, label }))}
          help={scripts.error ? say.analysesNotLoaded() : undefined}
        />
      ) : (
        <TextField name={`${name}.target`} label={say.address()} type="url" required help={say.addressHelp()} />
      )}
      <TextField name={`${name}.color`} label={say.colour()} optional help={say.colourHelp()} />
    </div>
  )
}
