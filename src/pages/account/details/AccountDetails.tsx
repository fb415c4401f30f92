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
import { say } from './messages/say.ts'

const dates = ['YYYY-MM-DD', 'DD-MM-YYYY', 'MM-DD-YYYY']
const clocks = [
  {
    value: '24',
    get label() {
      return say.hours24()
    },
  },
  {
    value: '12',
    get label() {
      return say.hours12()
    },
  },
]
const separators = [
  {
    value: '.',
    get label() {
      return say.point()
    },
  },
  {
    value: ',',
    get label() {
      return say.comma()
    },
  },
]
const places = [
  {
    value: 'footer',
    get label() {
      return say.inTheFoot()
    },
  },
  {
    value: 'menu',
    get label() {
      return say.inTheMenu()
    },
  },
]

/** The details as a form; a save sends the fields that changed. */
export function AccountDetails({ account }: { account: Account }) {
  const edit = useMutation(accounts.update())
  const reason = useReadOnlyReason()
  const { admin } = useProduct()
  const { save, dialog } = useMergedSave({ title: say.somebodyChangedThisAccount(), label: labelled(accountLabels) })
  const send = (all: AccountForm, base: AccountForm) => {
    // Options are replaced whole, so the stored ones must be read again; those from when the form opened may be
    // outdated.
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
      savedMessage={() => say.accountSaved()}
      {...(reason ? { disabledReason: reason } : {})}
    >
      <Card>
        <TextField name="name" label={accountLabels.name} required autoComplete="name" />
        <p className="text-dim">
          {say.emailIs({
            email: <b className={classes.address}>{account.email}</b>,
            span: (inside) => <span className="visually-hidden">{inside}</span>,
            link: (inside) => (
              <a href={admin} target="_blank" rel="noreferrer">
                {inside}
              </a>
            ),
          })}
        </p>
        <FieldPair>
          <TextField name="company" label={accountLabels.company} autoComplete="organization" />
          <TextField name="phone" label={accountLabels.phone} type="tel" autoComplete="tel" help={say.phoneHelp()} />
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
        <CheckboxField name="newsletter" label={say.sendMeTagoIOsNewsletter()} />
      </Card>
      {dialog}
    </SettingsForm>
  )
}
