import { CheckboxField } from '#components/form/fields/CheckboxField.tsx'
import { JsonView } from '#components/display/JsonView.tsx'
import { SelectField } from '#components/form/fields/SelectField.tsx'
import { TextField } from '#components/form/fields/TextField.tsx'
import { Card } from '#components/layout/Card.tsx'
import { Notice } from '#components/feedback/notice/Notice.tsx'
import { FieldPair } from '#components/layout/FieldPair.tsx'
import { OtherFieldsLink } from '../OtherFieldsLink.tsx'
import { RunSettingsForm } from '../RunSettingsForm.tsx'
import { useSettings } from '../use-settings.ts'
import { askAboutSecurity } from './SecurityQuestion.tsx'
import { applySecurity, otherSecurity, securityLabels, securitySchema, toSecurityForm } from './security-form.ts'
import { readSessionLength } from './session-length.ts'

const units = [
  { value: 'hour', label: 'Hours' },
  { value: 'day', label: 'Days' },
  { value: 'week', label: 'Weeks' },
  { value: 'month', label: 'Months' },
]

/** How users prove who they are, how long they stay signed in, and what happens when they ask to be deleted. */
export default function SecurityTab() {
  const settings = useSettings()
  const length = settings.auth_token_ttl ?? ''
  const others = otherSecurity(settings)
  return (
    <RunSettingsForm
      settings={settings}
      tab="security"
      schema={securitySchema}
      toForm={toSecurityForm}
      apply={applySecurity}
      labels={securityLabels}
      askBefore={askAboutSecurity}
      savedMessage="Security saved"
    >
      <Card>
        <div>
          <h2>Second factor</h2>
          <p className="text-dim">Which methods users may switch on for themselves.</p>
        </div>
        <CheckboxField name="authenticator" label="Authenticator app" />
        <CheckboxField name="email" label="Code by e-mail" help="Each code is one e-mail of the profile’s service." />
        <CheckboxField
          name="sms"
          label="Code by SMS"
          help="Each code is one SMS of the profile’s service; users need a phone number."
        />
      </Card>
      <Card>
        <div>
          <h2>Session length</h2>
          <p className="text-dim">After this time users sign in again.</p>
        </div>
        {length !== '' && !readSessionLength(length) && (
          <Notice tone="warn">
            Stored is “{length}”, which this page cannot read. It stays until you choose another length.
          </Notice>
        )}
        <FieldPair>
          <TextField name="session.amount" label="Number" inputMode="numeric" />
          <SelectField name="session.unit" label="Unit" options={units} />
        </FieldPair>
      </Card>
      <Card>
        <div>
          <h2>Requests to delete an account</h2>
          <p className="text-dim">Users can ask for it in the portal. TagoIO deletes nobody without your consent.</p>
        </div>
        <CheckboxField name="email_owner" label="E-mail the owner of this profile" />
      </Card>
      <Card>
        <div>
          <h2>Password rules, captcha, enforcement and the rest</h2>
          <p className="text-dim">
            A password has at least 6 characters, whatever is set. TagoIO has not published how it stores stricter
            rules, the captcha, an enforced second factor, deleting at once or by an analysis. What this portal holds of
            them is kept by every save.
          </p>
        </div>
        {Object.keys(others).length > 0 && <JsonView label="Further security settings" value={others} />}
        <OtherFieldsLink />
      </Card>
    </RunSettingsForm>
  )
}
