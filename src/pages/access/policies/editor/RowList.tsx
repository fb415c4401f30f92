import { Button } from '@mantine/core'
import { useRef, type ReactNode } from 'react'
import { get, useController, useFormState } from 'react-hook-form'
import { Icon } from '#components/display/Icon.tsx'
import classes from './editor.module.css'
import type { PolicyValues } from './policy-values.ts'
import { inPlaceOf } from './several-rows.ts'

interface PolicyRowParts {
  value: unknown
  at: number
  error: string | undefined
  onChange: (value: unknown) => void
  /** Several rows in the place of this one. */
  onReplace: (values: unknown[]) => void
  onBlur: () => void
  onRemove: () => void
}

interface RowListProps {
  name: 'targets' | 'permissions'
  title: string
  help: string
  addLabel: string
  /** A line with nothing chosen yet. */
  fresh: () => unknown
  row: (parts: PolicyRowParts) => ReactNode
}

/** The lines of one list of a policy. A new one takes the focus; when one goes, the next does. */
export function RowList({ name, title, help, addLabel, fresh, row }: RowListProps) {
  const { field } = useController<PolicyValues, 'targets' | 'permissions'>({ name })
  const { errors } = useFormState<PolicyValues>({ name })
  const box = useRef<HTMLDivElement>(null)
  const rows = field.value
  const found: unknown = get(errors, name)
  const focus = (selector: string, at: number) =>
    requestAnimationFrame(() => {
      const all = box.current?.querySelectorAll<HTMLElement>(selector)
      all?.item(Math.min(at, all.length - 1))?.focus()
    })
  return (
    <div ref={box} className={classes.section}>
      <h2>{title}</h2>
      <p className="text-help">{help}</p>
      <ul className={classes.rows} aria-label={title}>
        {rows.map((value, at) =>
          row({
            value,
            at,
            error: errorAt(found, at),
            onChange: (next) => field.onChange(rows.map((one, index) => (index === at ? next : one))),
            onReplace: (made) => field.onChange(inPlaceOf(rows, at, made)),
            onBlur: field.onBlur,
            onRemove: () => {
              field.onChange(rows.filter((_, index) => index !== at))
              focus('[data-row-remove], [data-row-add]', at)
            },
          }),
        )}
      </ul>
      <ListError error={found} />
      <Button
        variant="default"
        size="xs"
        leftSection={<Icon name="plus" size={14} />}
        onClick={() => {
          field.onChange([...rows, fresh()])
          focus('li:last-child select', 0)
        }}
        data-row-add
      >
        {addLabel}
      </Button>
    </div>
  )
}

function ListError({ error }: { error: unknown }) {
  const message = messageOf(error) ?? messageOf(property(error, 'root'))
  if (message === undefined) return null
  return (
    <p role="alert" className="text-bad">
      {message}
    </p>
  )
}

const errorAt = (error: unknown, at: number) => messageOf(property(error, String(at)))

function messageOf(error: unknown): string | undefined {
  const message = property(error, 'message')
  return typeof message === 'string' && message !== '' ? message : undefined
}

function property(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined
}
