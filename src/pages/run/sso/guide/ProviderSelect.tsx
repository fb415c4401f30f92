import { Picker } from '#components/form/pick/Picker.tsx'
import { providerGuides } from './providers.ts'

const options = providerGuides.map(({ id, name }) => ({ value: id, label: name }))

/** Which product the provider is; it only chooses the words of the steps and what the mapping may start from. */
export function ProviderSelect({ value, onChange }: { value: string; onChange: (id: string) => void }) {
  return (
    <Picker
      label="Identity provider"
      description="Fits the words of each step and the suggested mapping. Any SAML 2.0 provider works."
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      placeholder="Another one"
      options={options}
      value={value}
      onChange={onChange}
      clearable
      clearLabel="Clear identity provider"
    />
  )
}
