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
import { say } from './messages/say.ts'

const units = [
  {
    value: 'hour',
    get label() {
      return say.hours()
    },
  },
  {
    value: 'day',
    get label() {
      return say.days()
    },
  },
  {
    value: 'week',
    get label() {
      return say.weeks()
    },
  },
  {
    value: 'month',
    get label() {
      return say.months()
    },
  },
]

/** How users sign in, how long sessions last, and what happens when users ask to be deleted. */
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
      savedMessage={say.securitySaved()}
    >
      <Card>
        <div>
          <h2>{say.secondFactor()}</h2>
          <p className="text-dim">{say.secondFactorHelp()}</p>
        </div>
        <CheckboxField name="authenticator" label={say.authenticatorApp()} />
        <CheckboxField name="email" label={say.codeByEmail()} help={say.emailCodeHelp()} />
        <CheckboxField name="sms" label={say.codeBySms()} help={say.smsCodeHelp()} />
      </Card>
      <Card>
        <div>
          <h2>{say.sessionLength()}</h2>
          <p className="text-dim">{say.sessionHelp()}</p>
        </div>
        {length !== '' && !readSessionLength(length) && <Notice tone="warn">{say.storedLength({ length })}</Notice>}
        <FieldPair>
          <TextField name="session.amount" label={say.number()} inputMode="numeric" />
          <SelectField name="session.unit" label={say.unit()} options={units} />
        </FieldPair>
      </Card>
      <Card>
        <div>
          <h2>{say.deletionRequests()}</h2>
          <p className="text-dim">{say.deletionHelp()}</p>
        </div>
        <CheckboxField name="email_owner" label={say.emailOwner()} />
      </Card>
      <Card>
        <div>
          <h2>{say.passwordRules()}</h2>
          <p className="text-dim">{say.passwordRulesHelp()}</p>
        </div>
        {Object.keys(others).length > 0 && <JsonView label={say.furtherSecurity()} value={others} />}
        <OtherFieldsLink />
      </Card>
    </RunSettingsForm>
  )
}
