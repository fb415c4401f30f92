import { useLiveValue } from '#components/form/fields/use-live-value.ts'
import { CheckboxField } from '#components/form/fields/CheckboxField.tsx'
import { SelectField } from '#components/form/fields/SelectField.tsx'
import { SortableRows } from '#components/form/rows/SortableRows.tsx'
import { TextField } from '#components/form/fields/TextField.tsx'
import { FieldPair } from '#components/layout/FieldPair.tsx'
import { PortalTextField } from '../PortalTextField.tsx'
import { blankField, mostFields, type SignUpForm } from './sign-up-form.ts'
import { say } from './messages/say.ts'

const kinds = [
  {
    value: 'text',
    get label() {
      return say.text()
    },
  },
  {
    value: 'number',
    get label() {
      return say.number()
    },
  },
  {
    value: 'hidden',
    get label() {
      return say.hidden()
    },
  },
]

/** The questions of the sign-up form. */
export function SignUpFields() {
  const rows = useLiveValue<SignUpForm, 'fields'>('fields')
  return (
    <SortableRows
      name="fields"
      label={say.signUpFields()}
      noun={say.field()}
      max={mostFields}
      blank={blankField}
      title={(at) => rows[at]?.name ?? ''}
      note={(at) => noteOf(rows[at])}
      empty={say.noFields()}
    >
      {(path, at) => (
        <>
          <FieldPair>
            <TextField name={`${path}.name`} label={say.key()} required help={say.keyHelp()} />
            <SelectField name={`${path}.type`} label={say.kind()} options={kindsWith(rows[at]?.type)} />
          </FieldPair>
          {rows[at]?.type === 'hidden' ? (
            <TextField name={`${path}.placeholder`} label={say.value()} help={say.hiddenValueHelp()} />
          ) : (
            <>
              <PortalTextField name={`${path}.placeholder`} label={say.placeholder()} optional />
              <CheckboxField name={`${path}.required`} label={say.required()} />
            </>
          )}
        </>
      )}
    </SortableRows>
  )
}

const noteOf = (row: { type: string; required: boolean } | undefined) =>
  row === undefined ? null : row.type === 'hidden' ? say.hiddenNote() : row.required ? say.requiredNote() : null

/** Field types to choose from. Not all are published (contract 6.5), so an unknown stored one stays available. */
function kindsWith(stored: string | undefined) {
  if (stored === undefined || kinds.some(({ value }) => value === stored)) return kinds
  return [...kinds, { value: stored, label: stored === '' ? say.notGiven() : stored }]
}
