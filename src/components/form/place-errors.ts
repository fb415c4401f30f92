import type { FieldValues, Path, UseFormReturn } from 'react-hook-form'
import { describeError } from '../feedback/describe-error.ts'

/** Puts the server's words beside the fields they name; false when it names none of this form's. */
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

/** A row that was folded opens with its error, and only then has a field that can take the focus. */
export function focusFirstError(): void {
  requestAnimationFrame(() => {
    if (document.activeElement?.getAttribute('aria-invalid') === 'true') return
    document.querySelector<HTMLElement>('form [aria-invalid="true"]')?.focus()
  })
}
