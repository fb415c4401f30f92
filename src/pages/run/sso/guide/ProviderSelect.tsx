import { Picker } from '#components/form/pick/Picker.tsx'
import { providerGuides } from './providers.ts'
import { say } from './messages/say.ts'

const options = providerGuides.map(({ id, name }) => ({ value: id, label: name }))

/** The provider's product. It only changes the wording of the steps and the suggested mapping. */
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
