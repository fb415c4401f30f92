import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { useFieldArray, useFormContext } from 'react-hook-form'
import { tagKeys } from '#api/tag-keys.ts'
import { Icon } from '#components/display/Icon.tsx'
import { SuggestInput } from '#components/form/fields/SuggestInput.tsx'
import { IconButton } from '#components/button/IconButton.tsx'
import type { SsoForm } from '../sso-form.ts'
import styles from './steps.module.css'
import { say } from './messages/say.ts'

/** The most tags an object may have (contract 3). */
const most = 30

/** Tags that every user gets from attributes, one per row. Blank rows are not saved. */
export function TagAttributes({ profile }: { profile: string }) {
  const form = useFormContext<SsoForm>()
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'tags' })
  const known = useQuery(tagKeys.list(profile, 'user')).data ?? []
  const add = useRef<HTMLButtonElement>(null)
  const errors = form.formState.errors.tags
  const rows = form.watch('tags')
  const change = (at: number, part: 'key' | 'attribute', value: string) =>
    form.setValue(`tags.${at}.${part}`, value, {
      shouldDirty: true,
      shouldValidate: form.formState.isSubmitted || errors !== undefined,
    })
  return (
    <fieldset className={styles['tags']}>
      <legend>{say.tags()}</legend>
      {fields.map(({ id }, at) => (
        <div key={id} className={styles['tag']}>
          <SuggestInput
            aria-label={say.keyOfTagAt({ at: at + 1 })}
            placeholder={say.tagKeyPlaceholder()}
            suggestions={known}
            value={rows[at]?.key ?? ''}
            onChange={(value) => change(at, 'key', value)}
            onBlur={() => void form.trigger('tags')}
            error={errors?.[at]?.key?.message}
          />
          <TextInput
            aria-label={say.attributeOfTagAt({ at: at + 1 })}
            placeholder={say.attribute()}
            value={rows[at]?.attribute ?? ''}
            onChange={(event) => change(at, 'attribute', event.currentTarget.value)}
            onBlur={() => void form.trigger('tags')}
            error={errors?.[at]?.attribute?.message}
            spellCheck={false}
            autoComplete="off"
          />
          <IconButton
            icon="x"
            size="field"
            label={say.removeTagKey({ key: rows[at]?.key || at + 1 })}
            onClick={() => {
              remove(at)
              add.current?.focus()
            }}
          />
        </div>
      ))}
      <div>
        <Button
          ref={add}
          variant="default"
          size="xs"
          leftSection={<Icon name="plus" size={14} />}
          disabled={fields.length >= most}
          onClick={() => append({ key: '', attribute: '' }, { shouldFocus: false })}
        >
          {say.addTag()}
        </Button>
      </div>
      <p className="text-help">{say.tagsHelp()}</p>
    </fieldset>
  )
}
