import { Button, TextInput } from '@mantine/core'
import { useRef } from 'react'
import { get, useController, useFormState } from 'react-hook-form'
import '#theme/mantine-overlay-styles.ts'
import { readText } from '#lib/text/read-pasted.ts'
import { Icon } from '#components/display/Icon.tsx'
import { TextButton } from '#components/display/TextButton.tsx'
import { visibleName } from '#lib/text/visible-text.ts'
import { IconButton } from '#components/button/IconButton.tsx'
import type { FieldProps } from './FieldLabel.tsx'
import classes from './fields.module.css'
import { SuggestInput } from './SuggestInput.tsx'
import { alikeKeys, repeatedKeys, type TagRow } from './tag-list.ts'
import { say } from '../messages/say.ts'

export interface TagsFieldProps extends FieldProps {
  max: number
  /** Keys in use elsewhere. */
  suggestions: readonly string[]
  /** What a row is called, "tag" unless given. */
  noun?: string
}

type TagValues = Record<string, TagRow[]>

/** Pairs of key and value, a row each. A blank row is not saved. */
export function TagsField({ name, label, help, max, suggestions, noun = 'tag' }: TagsFieldProps) {
  const { field } = useController<TagValues>({ name })
  const { errors } = useFormState<TagValues>({ name })
  const box = useRef<HTMLFieldSetElement>(null)
  const rows = Array.isArray(field.value) ? field.value : []
  // A name may have dots: a list inside a row.
  const listError: unknown = get(errors, name)
  const change = (at: number, part: Partial<TagRow>) =>
    field.onChange(rows.map((row, index) => (index === at ? { ...row, ...part } : row)))
  const focus = (selector: string, at: number) =>
    requestAnimationFrame(() => box.current?.querySelectorAll<HTMLElement>(selector)[at]?.focus())
  const add = () => {
    field.onChange([...rows, { key: '', value: '' }])
    focus('[data-tag-key]', rows.length)
  }
  const remove = (at: number) => {
    field.onChange(rows.filter((_, index) => index !== at))
    focus('[data-tag-focus]', at)
  }
  const repeated = repeatedKeys(rows)
  const alike = alikeKeys(rows, suggestions)
  return (
    <fieldset ref={box}>
      <legend className={classes.label}>{label}</legend>
      {rows.map((row, at) => (
        // Rows have no identity of their own; both inputs are controlled, so the position is one.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={at} className={classes.tag}>
          <SuggestInput
            aria-label={say.keyOfNounAt({ noun, at: at + 1 })}
            placeholder={say.key()}
            suggestions={suggestions}
            value={row.key}
            onChange={(key) => change(at, { key })}
            onBlur={field.onBlur}
            error={errorOfKey(listError, at)}
            data-tag-key
          />
          <TextInput
            aria-label={say.valueOfNounAt({ noun, at: at + 1 })}
            placeholder={say.value()}
            value={row.value}
            title={row.value}
            onChange={(event) => change(at, { value: event.currentTarget.value })}
            onBlur={field.onBlur}
            autoComplete="off"
          />
          <IconButton
            icon="x"
            size="field"
            label={say.removeNounKey({ noun, key: visibleName(row.key) || at + 1 })}
            onClick={() => remove(at)}
            data-tag-focus
          />
        </div>
      ))}
      <div className={classes.tagFoot}>
        <Button
          variant="default"
          size="xs"
          leftSection={<Icon name="plus" size={14} />}
          onClick={add}
          disabled={rows.length >= max}
          data-tag-focus
        >
          {say.addNoun({ noun })}
        </Button>
        <span className={classes.optional}>{say.rowsOfMax({ rows: rows.length, max })}</span>
      </div>
      {help && <div className={classes.help}>{help}</div>}
      <div role="status" className={classes.warning}>
        {repeated.length > 0 && say.keyRepeated({ repeated: repeated.join(', ') })}
        {alike.map(({ typed, other }) => (
          <p key={typed}>
            {say.takeOther({
              typed,
              other,
              choose: (inside) => (
                <TextButton
                  onClick={() =>
                    change(
                      rows.findIndex(({ key }) => readText(key) === typed),
                      { key: other },
                    )
                  }
                >
                  {inside}
                </TextButton>
              ),
            })}
          </p>
        ))}
      </div>
      <ListError message={Array.isArray(listError) ? messageOf(property(listError, 'root')) : messageOf(listError)} />
    </fieldset>
  )
}

function ListError({ message }: { message: string | undefined }) {
  if (message === undefined) return null
  return (
    <div role="alert" className={classes.error}>
      {message}
    </div>
  )
}

const errorOfKey = (listError: unknown, at: number) => messageOf(property(property(listError, String(at)), 'key'))

function messageOf(error: unknown): string | undefined {
  const message = property(error, 'message')
  return typeof message === 'string' ? message : undefined
}

/**
 * react-hook-form types errors by the form's values, which does not fit here; the error object is inspected instead.
 */
function property(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined
}
