import { Button, TextInput } from '@mantine/core'
import { get, useController, useFormState } from 'react-hook-form'
import '#theme/mantine-overlay-styles.ts'
import { Icon } from '#components/display/Icon.tsx'
import { ChoiceLabel } from '#components/choice/ChoiceLabel.tsx'
import { IconButton } from '#components/button/IconButton.tsx'
import { blankOption, type OptionForm } from './custom-settings-form.ts'
import classes from './options.module.css'
import { say } from './messages/say.ts'

/** The choices of a setting: the stored value, the label for users, and the default for new users. */
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
      <legend>{say.options()}</legend>
      {rows.map((row, at) => (
        // Rows have no identity of their own; all inputs are controlled, so the position is one.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={at} className={classes.option}>
          <TextInput
            aria-label={say.valueOfOptionAt({ at: at + 1 })}
            placeholder={say.value()}
            value={row.value}
            onChange={(event) => change(at, { value: event.currentTarget.value })}
            onBlur={field.onBlur}
            error={messageOf(get(errors, `${name}.${at}.value`))}
            autoComplete="off"
          />
          <TextInput
            aria-label={say.labelOfOptionAt({ at: at + 1 })}
            placeholder={say.label()}
            value={row.label}
            onChange={(event) => change(at, { label: event.currentTarget.value })}
            onBlur={field.onBlur}
            autoComplete="off"
          />
          <ChoiceLabel>
            <input type="radio" name={`${name}.default`} checked={row.default} onChange={() => makeDefault(at)} />
            {say.default()}
          </ChoiceLabel>
          <IconButton
            icon="x"
            size="field"
            label={say.removeOption({ label: row.label || row.value || at + 1 })}
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
        {say.addOption()}
      </Button>
      {problem !== undefined && (
        <p role="alert" className="text-bad">
          {problem}
        </p>
      )}
    </fieldset>
  )
}

/**
 * react-hook-form types errors by the form's values, which does not fit here; the error object is inspected instead.
 */
function messageOf(error: unknown): string | undefined {
  const message: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'message') : undefined
  return typeof message === 'string' && message !== '' ? message : undefined
}
