import { Button, TextInput } from '@mantine/core'
import { get, useController, useFormState } from 'react-hook-form'
import '#theme/mantine-overlay-styles.ts'
import { Icon } from '#components/display/Icon.tsx'
import { ChoiceLabel } from '#components/choice/ChoiceLabel.tsx'
import { IconButton } from '#components/button/IconButton.tsx'
import { blankOption, type OptionForm } from './custom-settings-form.ts'
import classes from './options.module.css'

/** The choices of a setting: what is stored, what users read, and which one new users have. */
export function OptionsField({ name }: { name: string }) {
  const { field } = useController<Record<string, OptionForm[]>>({ name })
  const { errors } = useFormState({ name })
  const rows = Array.isArray(field.value) ? field.value : []
  const change = (at: number, part: Partial<OptionForm>) =>
    field.onChange(rows.map((row, index) => (index === at ? { ...row, ...part } : row)))
  const makeDefault = (at: number) => field.onChange(rows.map((row, index) => ({ ...row, default: index === at })))
  const problem = messageOf(get(errors, `${name}.root`)) ?? messageOf(get(errors, name))
  return (
    <fieldset className={classes.options}>
      <legend>Options</legend>
      {rows.map((row, at) => (
        // Rows have no identity of their own; all inputs are controlled, so the position is one.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={at} className={classes.option}>
          <TextInput
            aria-label={`Value of option ${at + 1}`}
            placeholder="Value"
            value={row.value}
            onChange={(event) => change(at, { value: event.currentTarget.value })}
            onBlur={field.onBlur}
            error={messageOf(get(errors, `${name}.${at}.value`))}
            autoComplete="off"
          />
          <TextInput
            aria-label={`Label of option ${at + 1}`}
            placeholder="Label"
            value={row.label}
            onChange={(event) => change(at, { label: event.currentTarget.value })}
            onBlur={field.onBlur}
            autoComplete="off"
          />
          <ChoiceLabel>
            <input type="radio" name={`${name}.default`} checked={row.default} onChange={() => makeDefault(at)} />
            Default
          </ChoiceLabel>
          <IconButton
            icon="x"
            size="field"
            label={`Remove option ${row.label || row.value || at + 1}`}
            onClick={() => field.onChange(rows.filter((_, index) => index !== at))}
          />
        </div>
      ))}
      <Button
        variant="default"
        size="xs"
        leftSection={<Icon name="plus" size={14} />}
        onClick={() => field.onChange([...rows, blankOption(rows.length === 0)])}
      >
        Add option
      </Button>
      {problem !== undefined && (
        <p role="alert" className="text-bad">
          {problem}
        </p>
      )}
    </fieldset>
  )
}

/** react-hook-form types errors by the values; what is there is looked at instead. */
function messageOf(error: unknown): string | undefined {
  const message: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'message') : undefined
  return typeof message === 'string' && message !== '' ? message : undefined
}
