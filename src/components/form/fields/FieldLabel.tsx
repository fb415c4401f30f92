import type { ReactNode } from 'react'
import type { FieldError } from 'react-hook-form'
import { visibleName } from '#lib/text/visible-text.ts'
import classes from './fields.module.css'
import { say } from '../messages/say.ts'

/** What every field has; `name` is its key in the form's values. */
export interface FieldProps {
  name: string
  label: string
  /** Stays under the field; the error comes under it. */
  help?: ReactNode
  /** Fields that may stay empty say so beside their label; the others need no mark. */
  required?: boolean
  optional?: boolean
}

/** Label above, help under, error under the help; Mantine ties both to the input by `aria-describedby`. */
export function fieldProps(
  { label, help, required = false, optional = false }: FieldProps,
  error: FieldError | undefined,
) {
  return {
    label: <FieldLabel optional={optional}>{visibleName(label)}</FieldLabel>,
    description: typeof help === 'string' ? visibleName(help) : help,
    error: error?.message,
    required,
    withAsterisk: false,
    inputWrapperOrder: ['label', 'input', 'description', 'error'] as ('label' | 'input' | 'description' | 'error')[],
    classNames: { label: classes.label ?? '', description: classes.help ?? '', error: classes.error ?? '' },
  }
}

function FieldLabel({ optional, children }: { optional: boolean; children: string }) {
  return optional ? (
    <>
      {children} <span className={classes.optional}>{say.optional()}</span>
    </>
  ) : (
    children
  )
}
