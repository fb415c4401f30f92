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

/** Who may become a user by themselves, what they are asked, and the links beside the sign-in. */
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
      savedMessage="Sign-up saved"
      scene="sign-in"
    >
      <Card>
        <RadioField name="signup_method" label="Who can sign up" options={methods} />
        <FreeSlots />
      </Card>
      <Card>
        <div>
          <h2>Sign-up fields</h2>
          <p className="text-dim">
            Each becomes a tag of the new user: its key is the tag’s key, what the person types is the tag’s value.
          </p>
        </div>
        <SignUpFields />
        <SelfGrantedFields stored={keysOf(toSignUpForm(settings).fields)} />
      </Card>
      <Card>
        <div>
          <h2>Sign-in links</h2>
          <p className="text-dim">Links under the sign-in form, for example to a public dashboard or a status page.</p>
        </div>
        <SignInLinks />
      </Card>
    </RunSettingsForm>
  )
}

/** Closing the sign-up keeps people out (docs/confirmations.md, level 1). */
function askAboutClosing(before: RunSettings, after: RunSettings): SaveQuestion | undefined {
  if (after.signup_method !== closed || before.signup_method === closed) return undefined
  return {
    title: 'Close the sign-up?',
    confirmLabel: 'Close the sign-up',
    body: (
      <p>
        Nobody can sign up by themselves any more: the portal shows no page for it, and only administrators create
        users. Who has an account keeps it.
      </p>
    ),
  }
}

const keysOf = (fields: SignUpForm['fields']) => fields.map(({ name }) => name.trim()).filter((name) => name !== '')

function SelfGrantedFields({ stored }: { stored: readonly string[] }) {
  const fields = useDeferredValue(useLiveValue<SignUpForm, 'fields'>('fields'))
  return <SelfGranted keys={keysOf(fields)} stored={stored} />
}
