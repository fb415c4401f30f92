import type { FieldValues, Path, UseFormReturn } from 'react-hook-form'
import { describeError } from '../feedback/describe-error.ts'

/** Shows the server's messages at the fields they name; false when none is a field of this form. */
export function placeErrors<Values extends FieldValues>(
  form: UseFormReturn<Values, unknown, Values>,
  values: Values,
  error: unknown,
): boolean {
  const named = Object.entries(describeError(error).fields ?? {}).filter(([name]) => name in values)
  for (const [at, [name, message]] of named.entries()) {
    // `name` is a key of the values, tested above.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    form.setError(name as Path<Values>, { type: 'server', message }, { shouldFocus: at === 0 })
  }
  return named.length > 0
}

/** A folded row opens when it has an error, and only then has a field to focus. */
export function focusFirstError(): void {
  requestAnimationFrame(() => {
    if (document.activeElement?.getAttribute('aria-invalid') === 'true') return
    document.querySelector<HTMLElement>('form [aria-invalid="true"]')?.focus()
  })
}
