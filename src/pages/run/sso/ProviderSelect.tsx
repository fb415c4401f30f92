import { Select } from '@mantine/core'
import '../../../mantine-overlay-styles.ts'
import { providerGuides } from './providers.ts'

const options = providerGuides.map(({ id, name }) => ({ value: id, label: name }))

/** Which product the provider is; it only chooses the words of the steps and what the mapping may start from. */
export function ProviderSelect({ value, onChange }: { value: string; onChange: (id: string) => void }) {
  return (
    <Select
      label="Identity provider"
      description="Fits the words of each step and the suggested mapping. Any SAML 2.0 provider works."
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      placeholder="Another one"
      data={options}
      value={value === '' ? null : value}
      onChange={(id) => onChange(id ?? '')}
      clearable
      clearButtonProps={{ 'aria-label': 'Clear identity provider' }}
      comboboxProps={{ transitionProps: { duration: 0 } }}
    />
  )
}
