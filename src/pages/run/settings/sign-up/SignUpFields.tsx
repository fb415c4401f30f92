import { useLiveValue } from '#components/form/fields/use-live-value.ts'
import { CheckboxField } from '#components/form/fields/CheckboxField.tsx'
import { SelectField } from '#components/form/fields/SelectField.tsx'
import { SortableRows } from '#components/form/rows/SortableRows.tsx'
import { TextField } from '#components/form/fields/TextField.tsx'
import { FieldPair } from '#components/layout/FieldPair.tsx'
import { PortalTextField } from '../PortalTextField.tsx'
import { blankField, mostFields, type SignUpForm } from './sign-up-form.ts'

const kinds = [
  { value: 'text', label: 'Text' },
  { value: 'number', label: 'Number' },
  { value: 'hidden', label: 'Hidden' },
]

/** What a person who signs up is asked. */
export function SignUpFields() {
  const rows = useLiveValue<SignUpForm, 'fields'>('fields')
  return (
    <SortableRows
      name="fields"
      label="Sign-up fields"
      noun="field"
      max={mostFields}
      blank={blankField}
      title={(at) => rows[at]?.name ?? ''}
      note={(at) => noteOf(rows[at])}
      empty="No further fields: people give their name, e-mail address and password."
    >
      {(path, at) => (
        <>
          <FieldPair>
            <TextField name={`${path}.name`} label="Key" required help="The key of the tag." />
            <SelectField name={`${path}.type`} label="Kind" options={kindsWith(rows[at]?.type)} />
          </FieldPair>
          {rows[at]?.type === 'hidden' ? (
            <TextField
              name={`${path}.placeholder`}
              label="Value"
              help="The value of the tag of everybody who signs up."
            />
          ) : (
            <>
              <PortalTextField name={`${path}.placeholder`} label="Placeholder" optional />
              <CheckboxField name={`${path}.required`} label="Required" />
            </>
          )}
        </>
      )}
    </SortableRows>
  )
}

const noteOf = (row: { type: string; required: boolean } | undefined) =>
  row === undefined ? null : row.type === 'hidden' ? 'hidden' : row.required ? 'required' : null

/** Words for kinds are not all published (contract 6.5): an unknown one stays a choice. */
function kindsWith(stored: string | undefined) {
  if (stored === undefined || kinds.some(({ value }) => value === stored)) return kinds
  return [...kinds, { value: stored, label: stored === '' ? 'Not given' : stored }]
}
