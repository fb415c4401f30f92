import { Picker } from '#components/form/pick/Picker.tsx'
import { providerGuides } from './providers.ts'
import { say } from './messages/say.ts'

const options = providerGuides.map(({ id, name }) => ({ value: id, label: name }))

/** Which product the provider is; it only chooses the words of the steps and what the mapping may start from. */
export function ProviderSelect({ value, onChange }: { value: string; onChange: (id: string) => void }) {
  return (
    <Picker
      label={say.identityProvider()}
      description={say.providerHelp()}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      placeholder={say.anotherOne()}
      options={options}
      value={value}
      onChange={onChange}
      clearable
      clearLabel={say.clearIdentityProvider()}
    />
  )
}
