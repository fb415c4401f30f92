import { useDeferredValue } from 'react'
import type { RunSettings } from '#api/run/run-settings.ts'
import { useLiveValue } from '#components/form/fields/use-live-value.ts'
import { RadioField } from '#components/form/fields/RadioField.tsx'
import { Card } from '#components/layout/Card.tsx'
import { RunSettingsForm } from '../RunSettingsForm.tsx'
import { useSettings } from '../use-settings.ts'
import type { SaveQuestion } from '../use-save-settings.ts'
import { useEmulatorVocabulary } from '../use-emulator-vocabulary.ts'
import { FreeSlots } from './FreeSlots.tsx'
import { SelfGranted } from './SelfGranted.tsx'
import { applySignUp, signUpLabels, signUpSchema, toSignUpForm, type SignUpForm } from './sign-up-form.ts'
import { SignInLinks } from './SignInLinks.tsx'
import { SignUpFields } from './SignUpFields.tsx'
import { closed, signUpMethods } from './sign-up-methods.ts'
import { say } from './messages/say.ts'

/** Who may sign up, what the form asks, and the links beside the sign-in. */
export default function SignUpTab() {
  const settings = useSettings()
  const methods = signUpMethods(settings.signup_method ?? '', useEmulatorVocabulary())
  return (
    <RunSettingsForm
      settings={settings}
      tab="sign-up"
      schema={signUpSchema}
      toForm={toSignUpForm}
      apply={applySignUp}
      labels={signUpLabels}
      askBefore={askAboutClosing}
      savedMessage={say.signUpSaved()}
      scene="sign-in"
    >
      <Card>
        <RadioField name="signup_method" label={say.whoCanSignUp()} options={methods} />
        <FreeSlots />
      </Card>
      <Card>
        <div>
          <h2>{say.signUpFields()}</h2>
          <p className="text-dim">{say.fieldsHelp()}</p>
        </div>
        <SignUpFields />
        <SelfGrantedFields stored={keysOf(toSignUpForm(settings).fields)} />
      </Card>
      <Card>
        <div>
          <h2>{say.signInLinks()}</h2>
          <p className="text-dim">{say.linksHelp()}</p>
        </div>
        <SignInLinks />
      </Card>
    </RunSettingsForm>
  )
}

/** Asks before the sign-up is closed, because that keeps people out (docs/confirmations.md, level 1). */
function askAboutClosing(before: RunSettings, after: RunSettings): SaveQuestion | undefined {
  if (after.signup_method !== closed || before.signup_method === closed) return undefined
  return {
    title: say.closeTitle(),
    confirmLabel: say.close(),
    body: <p>{say.closeConsequence()}</p>,
  }
}

const keysOf = (fields: SignUpForm['fields']) => fields.map(({ name }) => name.trim()).filter((name) => name !== '')

function SelfGrantedFields({ stored }: { stored: readonly string[] }) {
  const fields = useDeferredValue(useLiveValue<SignUpForm, 'fields'>('fields'))
  return <SelfGranted keys={keysOf(fields)} stored={stored} />
}
