import { Button } from '@mantine/core'
import { useMemo, useRef, type ReactNode } from 'react'
import { get, useController, useFormContext, useFormState } from 'react-hook-form'
import { Icon } from '#components/display/Icon.tsx'
import classes from './editor.module.css'
import type { PolicyValues } from './policy-values.ts'
import type { PolicyRowParts, RowEdits } from './policy-row.ts'
import { inPlaceOf } from './several-rows.ts'

interface RowListProps {
  name: 'targets' | 'permissions'
  title: string
  help: string
  addLabel: string
  /** A new line with nothing chosen. */
  fresh: () => unknown
  row: (parts: PolicyRowParts) => ReactNode
}

/** The lines of one list of a policy. A new line takes the focus; when one is removed, the next does. */
export function RowList({ name, title, help, addLabel, fresh, row }: RowListProps) {
  const { field } = useController<PolicyValues, 'targets' | 'permissions'>({ name })
  const { errors } = useFormState<PolicyValues>({ name })
  const box = useRef<HTMLDivElement>(null)
  const rows = field.value
  const found: unknown = get(errors, name)
  const { getValues } = useFormContext<PolicyValues>()
  const { onChange, onBlur } = field
  const edits = useMemo((): RowEdits => {
    const now = () => getValues(name)
    return {
      onBlur,
      change: (at, value) => onChange(now().map((one, index) => (index === at ? value : one))),
      replace: (at, values) => onChange(inPlaceOf(now(), at, values)),
      remove: (at) => {
        onChange(now().filter((_, index) => index !== at))
        focusIn(box.current, '[data-row-remove], [data-row-add]', at)
      },
    }
  }, [name, getValues, onChange, onBlur])
  return (
    <div ref={box} className={classes.section}>
      <h2>{title}</h2>
      <p className="text-help">{help}</p>
      <ul className={classes.rows} aria-label={title}>
        {rows.map((value, at) => row({ value, at, error: errorAt(found, at), edits }))}
      </ul>
      <ListError error={found} />
      <Button
        variant="default"
        size="xs"
        leftSection={<Icon name="plus" size={14} />}
        onClick={() => {
          field.onChange([...rows, fresh()])
          focusIn(box.current, 'li:last-child select', 0)
        }}
        data-row-add
      >
        {addLabel}
      </Button>
    </div>
  )
}

/** After the list has been drawn. */
function focusIn(box: HTMLElement | null, selector: string, at: number): void {
  requestAnimationFrame(() => {
    const all = box?.querySelectorAll<HTMLElement>(selector)
    all?.item(Math.min(at, all.length - 1))?.focus()
  })
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
