import { useMutation } from '@tanstack/react-query'
import { accounts, readAccount, type Account } from '#api/account/account.ts'
import { CheckboxField } from '#components/form/fields/CheckboxField.tsx'
import { languageOptions, timezoneOptions } from '#components/form/fields/locale-options.ts'
import { SelectField } from '#components/form/fields/SelectField.tsx'
import { SettingsForm } from '#components/form/SettingsForm.tsx'
import { TextField } from '#components/form/fields/TextField.tsx'
import { labelled, useMergedSave } from '#components/form/save/use-merged-save.tsx'
import { useProduct } from '#app/use-product.ts'
import { useReadOnlyReason } from '#app/use-session.ts'
import { Card } from '#components/layout/Card.tsx'
import { FieldPair } from '#components/layout/FieldPair.tsx'
import { accountLabels, accountSchema, toAccountChanges, toAccountForm, type AccountForm } from './account-form.ts'
import classes from '../account.module.css'
import { FormatSample } from './FormatSample.tsx'

const dates = ['YYYY-MM-DD', 'DD-MM-YYYY', 'MM-DD-YYYY']
const clocks = [
  { value: '24', label: '24 hours' },
  { value: '12', label: '12 hours' },
]
const separators = [
  { value: '.', label: 'Point' },
  { value: ',', label: 'Comma' },
]
const places = [
  { value: 'footer', label: 'In the foot of widgets' },
  { value: 'menu', label: 'In the menu of widgets' },
]

/** The details as a form: a save sends the fields that changed. */
export function AccountDetails({ account }: { account: Account }) {
  const edit = useMutation(accounts.update())
  const reason = useReadOnlyReason()
  const { save, dialog } = useMergedSave({ title: 'Somebody changed this account', label: labelled(accountLabels) })
  const send = (all: AccountForm, base: AccountForm) => {
    // Options are replaced whole, so what is stored now counts, not what was when the form was opened.
    let { options } = account
    return save({
      read: async () => {
        const fresh = await readAccount()
        options = fresh.options
        return toAccountForm(fresh)
      },
      versions: (theirs) => ({ before: base, mine: all, theirs }),
      send: (changes, theirs) =>
        edit.mutateAsync(toAccountChanges(changes, { ...all, ...theirs, ...changes }, options)),
    })
  }
  const format = account.options.date_format
  const known = format && !dates.includes(format) ? [format, ...dates] : dates
  return (
    <SettingsForm
      schema={accountSchema}
      saved={toAccountForm(account)}
      labels={accountLabels}
      draftKey={`account:${account.id}`}
      save={(_changes, all, base) => send(all, base)}
      savedMessage={() => 'Account saved'}
      {...(reason ? { disabledReason: reason } : {})}
    >
      <Card>
        <TextField name="name" label={accountLabels.name} required autoComplete="name" />
        <p className="text-dim">
          E-mail: <b className={classes.address}>{account.email}</b>. It is changed in{' '}
          <a href={useProduct().admin} target="_blank" rel="noreferrer">
            TagoIO’s own admin
            <span className="visually-hidden"> (opens in a new tab)</span>
          </a>
          , as are the notifications that TagoIO sends you.
        </p>
        <FieldPair>
          <TextField name="company" label={accountLabels.company} autoComplete="organization" />
          <TextField
            name="phone"
            label={accountLabels.phone}
            type="tel"
            autoComplete="tel"
            help="With country code; needed for codes by SMS."
          />
        </FieldPair>
        <FieldPair>
          <SelectField
            name="timezone"
            label={accountLabels.timezone}
            required
            options={timezoneOptions(account.timezone)}
          />
          <SelectField name="language" label={accountLabels.language} options={languageOptions(account.language)} />
        </FieldPair>
        <FieldPair>
          <SelectField
            name="date_format"
            label={accountLabels.date_format}
            options={known.map((value) => ({ value, label: value }))}
          />
          <SelectField name="time_format" label={accountLabels.time_format} options={clocks} />
        </FieldPair>
        <FieldPair>
          <SelectField name="decimal_separator" label={accountLabels.decimal_separator} options={separators} />
          <SelectField name="thousand_separator" label={accountLabels.thousand_separator} options={separators} />
        </FieldPair>
        <FormatSample />
        <SelectField name="show_last_updated_at" label={accountLabels.show_last_updated_at} options={places} />
        <CheckboxField name="newsletter" label="Send me TagoIO’s newsletter" />
      </Card>
      {dialog}
    </SettingsForm>
  )
}
